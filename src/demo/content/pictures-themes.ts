import { columns, dots, palettes, rings, sheets, threads } from '../drawing'
import type { DemoPicture } from '../types'
import { picture } from './picture'

/** Abstract compositions for themes: no flags, no emblems. */
export const themePictures: DemoPicture[] = [
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
