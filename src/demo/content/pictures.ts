import { columns, dots, hills, palettes, rings, sheets, threads, tiles } from '../drawing'
import type { DemoPicture } from '../types'

const credit = {
  en: 'Drawing: Communiqué demo',
  ru: 'Рисунок: демонстрация Communiqué',
  zh: '绘图：Communiqué演示',
}

type Words = [en: string, ru: string, zh: string]

function picture(key: string, svg: string, alt: Words, caption: Words): DemoPicture {
  const text = ([en, ru, zh]: Words) => ({ en, ru, zh })
  return { key, svg, alt: text(alt), caption: text(caption), credit }
}

/** Abstract compositions: no flags, no emblems, no maps. */
export const pictures: DemoPicture[] = [
  picture(
    'p-conference',
    columns(palettes.dusk, 5),
    [
      'Rows of dark blue columns of different heights, one of them golden',
      'Ряды тёмно-синих колонн разной высоты, одна из них золотая',
      '一排高低不一的深蓝色圆柱，其中一根为金色',
    ],
    [
      'Conference hall. An abstract composition',
      'Конференц-зал. Абстрактная композиция',
      '会议厅（抽象构图）',
    ],
  ),
  picture(
    'p-greetings',
    sheets(palettes.paper, 3),
    [
      'Overlapping white sheets with lines like those of a letter',
      'Белые листы внахлёст со строками, как у письма',
      '层叠的白色纸张，纸上横线如同信文',
    ],
    ['A message. An abstract composition', 'Послание. Абстрактная композиция', '贺信（抽象构图）'],
  ),
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
  picture(
    'p-treaty',
    sheets(palettes.steppe, 13),
    [
      'Overlapping sheets in ochre tones with lines of text',
      'Листы внахлёст в охристых тонах со строками текста',
      '层叠的赭色纸张，上有横线',
    ],
    ['Documents. An abstract composition', 'Документы. Абстрактная композиция', '文件（抽象构图）'],
  ),
  picture(
    'p-members',
    rings(palettes.pine, 19),
    [
      'Green and golden rings that overlap',
      'Зелёные и золотые кольца, которые пересекаются',
      '相互交叠的绿色与金色圆环',
    ],
    [
      'Circle of members. An abstract composition',
      'Круг членов. Абстрактная композиция',
      '成员之环（抽象构图）',
    ],
  ),
  picture(
    'p-partners',
    rings(palettes.brick, 23),
    [
      'Red, ochre and dark rings that overlap',
      'Красные, охристые и тёмные кольца, которые пересекаются',
      '相互交叠的红色、赭色与深色圆环',
    ],
    ['Partners. An abstract composition', 'Партнёры. Абстрактная композиция', '伙伴（抽象构图）'],
  ),
  picture(
    'p-un',
    dots(palettes.dusk, 47),
    [
      'Blue dots on a grid with a golden centre',
      'Синие точки на сетке с золотым центром',
      '网格上的蓝色圆点与金色中心',
    ],
    [
      'Cooperation. An abstract composition',
      'Сотрудничество. Абстрактная композиция',
      '合作（抽象构图）',
    ],
  ),
  picture(
    'p-security',
    threads(palettes.pine, 53),
    [
      'Green threads that come together in the middle',
      'Зелёные нити сходятся в середине',
      '绿色线条在中央汇聚',
    ],
    [
      'Coordination. An abstract composition',
      'Координация. Абстрактная композиция',
      '协调（抽象构图）',
    ],
  ),
]
