import { columns, dots, hills, palettes, threads, tiles } from '../drawing'
import type { DemoPicture } from '../types'
import { picture } from './picture'

/** Abstract compositions named after cities: no buildings, no flags, no maps. */
export const placePictures: DemoPicture[] = [
  picture(
    'p-tashkent',
    tiles(palettes.river, 11),
    [
      'Turquoise quarter circles that form a pattern of tiles',
      'Бирюзовые четверти круга складываются в узор изразцов',
      '青绿色四分之一圆组成的砖纹图案',
    ],
    [
      'Tashkent: tiles. An abstract composition',
      'Ташкент: изразцы. Абстрактная композиция',
      '塔什干：砖纹（抽象构图）',
    ],
  ),
  picture(
    'p-beijing',
    columns(palettes.brick, 9),
    [
      'Red and ochre columns on a light ground',
      'Красные и охристые колонны на светлом фоне',
      '浅色背景上的红色和赭色圆柱',
    ],
    [
      'Beijing: columns. An abstract composition',
      'Пекин: колонны. Абстрактная композиция',
      '北京：立柱（抽象构图）',
    ],
  ),
  picture(
    'p-astana',
    hills(palettes.steppe, 7),
    [
      'Waves of hills in ochre tones under a teal disc',
      'Волны холмов в охристых тонах под бирюзовым диском',
      '青绿色圆盘下层层起伏的赭色山丘',
    ],
    [
      'Astana: steppe. An abstract composition',
      'Астана: степь. Абстрактная композиция',
      '阿斯塔纳：草原（抽象构图）',
    ],
  ),
  picture(
    'p-tianjin',
    threads(palettes.dusk, 21),
    [
      'Blue and golden threads that meet in the middle',
      'Синие и золотые нити сходятся в середине',
      '蓝色和金色的线条在中央交汇',
    ],
    [
      'Tianjin: confluence. An abstract composition',
      'Тяньцзинь: слияние. Абстрактная композиция',
      '天津：汇流（抽象构图）',
    ],
  ),
  picture(
    'p-samarkand',
    tiles(palettes.steppe, 29),
    [
      'Ochre and teal quarter circles in a regular pattern',
      'Охристые и бирюзовые четверти круга в правильном узоре',
      '赭色与青绿色四分之一圆构成的规则图案',
    ],
    [
      'Samarkand: ornament. An abstract composition',
      'Самарканд: орнамент. Абстрактная композиция',
      '撒马尔罕：纹样（抽象构图）',
    ],
  ),
  picture(
    'p-bishkek',
    hills(palettes.pine, 17),
    [
      'Green ranges of mountains under a golden disc',
      'Зелёные гряды гор под золотым диском',
      '金色圆盘下的绿色山脉',
    ],
    [
      'Bishkek: mountains. An abstract composition',
      'Бишкек: горы. Абстрактная композиция',
      '比什凯克：群山（抽象构图）',
    ],
  ),
  picture(
    'p-dushanbe',
    hills(palettes.dusk, 33),
    [
      'Blue ranges of hills at night under a golden disc',
      'Синие гряды холмов ночью под золотым диском',
      '夜色中的蓝色山峦与金色圆盘',
    ],
    [
      'Dushanbe: evening. An abstract composition',
      'Душанбе: вечер. Абстрактная композиция',
      '杜尚别：傍晚（抽象构图）',
    ],
  ),
  picture(
    'p-shanghai',
    dots(palettes.river, 41),
    [
      'A field of dots that swell towards a bright point',
      'Поле точек, которые растут к яркому центру',
      '向明亮中心逐渐放大的圆点阵',
    ],
    [
      'Shanghai: lights. An abstract composition',
      'Шанхай: огни. Абстрактная композиция',
      '上海：灯火（抽象构图）',
    ],
  ),
]
