import { palettes, type Palette } from '../drawing'
import { wordmark } from '../lettering'
import type { DemoPicture } from '../types'
import { picture } from './picture'

type Row = [body: string, acronym: string, en: string, ru: string, zh: string, Palette]

const rows: Row[] = [
  [
    'sco',
    'SCO',
    'Shanghai Cooperation Organisation',
    'Шанхайская организация сотрудничества',
    '上海合作组织',
    palettes.dusk,
  ],
  [
    'rats',
    'RATS',
    'SCO Regional Anti-Terrorist Structure',
    'Региональная антитеррористическая структура ШОС',
    '上海合作组织地区反恐怖机构',
    palettes.pine,
  ],
  ['un', 'UN', 'United Nations', 'Организация Объединённых Наций', '联合国', palettes.river],
  [
    'osce',
    'OSCE',
    'Organization for Security and Co-operation in Europe',
    'Организация по безопасности и сотрудничеству в Европе',
    '欧洲安全与合作组织',
    palettes.brick,
  ],
  [
    'cis',
    'CIS',
    'Commonwealth of Independent States',
    'Содружество Независимых Государств',
    '独立国家联合体',
    palettes.steppe,
  ],
  [
    'newsroom',
    'DEMO',
    'Communiqué demo newsroom',
    'Демонстрационная редакция Communiqué',
    'Communiqué演示编辑部',
    palettes.paper,
  ],
]

/** Acronyms in plain letters in place of emblems, which belong to the bodies. */
export const logos: DemoPicture[] = rows.map(([body, acronym, en, ru, zh, palette]) =>
  picture(
    `logo-${body}`,
    wordmark(acronym, palette),
    [
      `The word ${acronym} in plain letters over a bar`,
      `Слово ${acronym} простыми буквами над полосой`,
      `横线之上以普通字体写成的${acronym}`,
    ],
    [
      `${en}: plain letters in place of an emblem`,
      `${ru}: простые буквы вместо эмблемы`,
      `${zh}（以普通字体代替徽标）`,
    ],
  ),
)

/** The logo of a body, where there is one. */
export const logoOf = (body: string) =>
  rows.some(([key]) => key === body) ? { logo: `@logo-${body}` } : {}
