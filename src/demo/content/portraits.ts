import { palettes, type Palette } from '../drawing'
import { monogram } from '../lettering'
import type { DemoPicture } from '../types'
import { picture } from './picture'

type Row = [person: string, initials: string, en: string, ru: string, zh: string, Palette]

/** Whose portrait is a monogram; the others have none. */
const rows: Row[] = [
  ['zhang-deguang', 'ZD', 'Zhang Deguang', 'Чжан Дэгуан', '张德广', palettes.dusk],
  ['nurgaliyev', 'BN', 'Bolat Nurgaliyev', 'Болат Нургалиев', '努尔加利耶夫', palettes.steppe],
  ['imanaliev', 'MI', 'Muratbek Imanaliev', 'Муратбек Иманалиев', '伊马纳利耶夫', palettes.river],
  ['mezentsev', 'DM', 'Dmitry Mezentsev', 'Дмитрий Мезенцев', '梅津采夫', palettes.brick],
  ['alimov', 'RA', 'Rashid Alimov', 'Рашид Алимов', '阿利莫夫', palettes.pine],
  ['norov', 'VN', 'Vladimir Norov', 'Владимир Норов', '诺罗夫', palettes.paper],
  ['zhang-ming', 'ZM', 'Zhang Ming', 'Чжан Мин', '张明', palettes.dusk],
  [
    'yermekbayev',
    'NY',
    'Nurlan Yermekbayev',
    'Нурлан Ермекбаев',
    '叶尔梅克巴耶夫',
    palettes.steppe,
  ],
  ['sysoyev', 'YS', 'Yevgeny Sysoyev', 'Евгений Сысоев', '瑟索耶夫', palettes.river],
  ['giyosov', 'JG', 'Jumakhon Giyosov', 'Джумахон Гиёсов', '吉约索夫', palettes.brick],
  ['mirzaev', 'RM', 'Ruslan Mirzaev', 'Руслан Мирзаев', '米尔扎耶夫', palettes.pine],
  ['example-editor', 'AE', 'Alex Example', 'Алекс Пример', '示例·亚历克斯', palettes.paper],
]

/** Monograms in place of portraits: the demo shows nobody's face. */
export const portraits: DemoPicture[] = rows.map(([person, initials, en, ru, zh, palette]) => {
  const [first, second] = [...initials]
  return picture(
    `portrait-${person}`,
    monogram(initials, palette),
    [
      `The letters ${first} and ${second} over a disc and an arch`,
      `Буквы ${first} и ${second} поверх круга и арки`,
      `圆与拱形之上的字母${first}和${second}`,
    ],
    [
      `${en}: a monogram in place of a portrait`,
      `${ru}: монограмма вместо портрета`,
      `${zh}（以字母组合代替肖像）`,
    ],
  )
})

/** The portrait of a person, where there is one. */
export const portraitOf = (person: string) =>
  rows.some(([key]) => key === person) ? { portrait: `@portrait-${person}` } : {}
