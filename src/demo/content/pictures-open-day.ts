import { columns, constellation, dots, palettes, rings, sheets, threads, tiles } from '../drawing'
import { specimen } from '../lettering'
import type { DemoPicture } from '../types'
import { picture } from './picture'

/** Pictures of a gallery are seen small, and smaller ones are sooner in all their sizes. */
const galleryWidth = 960

const drawings: DemoPicture[] = [
  picture(
    'p-scripts',
    specimen(palettes.paper),
    [
      'A Latin letter, a Cyrillic letter and a Chinese character side by side',
      'Латинская буква, кириллическая буква и китайский иероглиф в одном ряду',
      '一个拉丁字母、一个西里尔字母和一个汉字并列',
    ],
    [
      'Three scripts, one page. A composition of letters',
      'Три письменности на одной странице. Композиция из букв',
      '三种文字，一个页面（字母构图）',
    ],
  ),
  picture(
    'p-cities',
    constellation(palettes.dusk, [
      [116.4, 39.91],
      [121.46, 31.22],
      [120.38, 36.06],
      [117.18, 39.14],
      [69.22, 41.26],
      [66.96, 39.65],
      [71.45, 51.18],
      [74.59, 42.87],
      [68.78, 38.54],
      [30.31, 59.94],
      [37.62, 55.75],
      [55.97, 54.74],
      [60.61, 56.85],
      [77.22, 28.64],
    ]),
    [
      'Fourteen points of light on a dark ground, placed as the cities lie on the globe',
      'Четырнадцать светлых точек на тёмном фоне, расположенных как города на земном шаре',
      '深色背景上的十四个光点，按城市的地理位置排列',
    ],
    [
      'Fourteen cities of meetings, from St Petersburg to Shanghai: points only, no borders',
      'Четырнадцать городов, где проходили встречи, от Санкт-Петербурга до Шанхая: только точки, без границ',
      '从圣彼得堡到上海，十四座会议城市（只有点，没有边界）',
    ],
  ),
  picture(
    'p-day-arrival',
    columns(palettes.pine, 61),
    [
      'Green columns of different heights, one of them yellow',
      'Зелёные колонны разной высоты, одна из них жёлтая',
      '高低不一的绿色圆柱，其中一根为黄色',
    ],
    ['Arrival. An abstract composition', 'Прибытие. Абстрактная композиция', '到达（抽象构图）'],
  ),
  picture(
    'p-day-tour',
    threads(palettes.brick, 67),
    [
      'Red and ochre threads that part and meet',
      'Красные и охристые нити расходятся и сходятся',
      '时分时合的红色与赭色线条',
    ],
    [
      'Through the newsroom. An abstract composition',
      'По редакции. Абстрактная композиция',
      '参观编辑部（抽象构图）',
    ],
  ),
  picture(
    'p-day-desk',
    sheets(palettes.river, 71),
    [
      'Sheets in turquoise tones that overlap, with lines of text',
      'Листы внахлёст в бирюзовых тонах со строками текста',
      '层叠的青绿色纸张，上有文字线条',
    ],
    [
      'At the translators’ desk. An abstract composition',
      'За столом переводчиков. Абстрактная композиция',
      '译者的案头（抽象构图）',
    ],
  ),
  picture(
    'p-day-questions',
    rings(palettes.dusk, 73),
    [
      'Blue and golden rings that overlap',
      'Синие и золотые кольца, которые пересекаются',
      '相互交叠的蓝色与金色圆环',
    ],
    [
      'Questions and answers. An abstract composition',
      'Вопросы и ответы. Абстрактная композиция',
      '问答（抽象构图）',
    ],
  ),
  picture(
    'p-day-farewell',
    dots(palettes.steppe, 79),
    [
      'Brown and ochre dots that swell towards one point',
      'Коричневые и охристые точки растут к одному центру',
      '向一点逐渐放大的棕色与赭色圆点',
    ],
    ['Farewell. An abstract composition', 'Прощание. Абстрактная композиция', '告别（抽象构图）'],
  ),
  picture(
    'p-day-mosaic',
    tiles(palettes.pine, 83),
    [
      'Green and yellow quarter circles that form a pattern',
      'Зелёные и жёлтые четверти круга складываются в узор',
      '绿色与黄色四分之一圆组成的图案',
    ],
    [
      'A day in pieces. An abstract composition',
      'День по частям. Абстрактная композиция',
      '一天的片段（抽象构图）',
    ],
  ),
]

/** The gallery of the visit, and what other items show. */
export const openDayPictures: DemoPicture[] = drawings.map((one) =>
  one.key.startsWith('p-day-') ? { ...one, width: galleryWidth } : one,
)
