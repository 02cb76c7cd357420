import type { DemoItem } from '../types'

const topic = (key: string, en: string, ru: string, zh: string, parent?: string): DemoItem => ({
  key,
  in: 'topics',
  text: { name: { en, ru, zh } },
  facts: parent ? { parent: `@${parent}` } : {},
})

/** What the demo's items are about. */
export const topics: DemoItem[] = [
  topic('t-security', 'Security', 'Безопасность', '安全'),
  topic(
    't-terrorism',
    'Countering terrorism',
    'Борьба с терроризмом',
    '打击恐怖主义',
    't-security',
  ),
  topic(
    't-extremism',
    'Countering extremism',
    'Противодействие экстремизму',
    '打击极端主义',
    't-security',
  ),
  topic('t-drugs', 'Countering drugs', 'Борьба с наркотиками', '禁毒', 't-security'),
  topic('t-organisation', 'The Organisation', 'Организация', '组织建设'),
  topic(
    't-membership',
    'Members and partners',
    'Члены и партнёры',
    '成员国与伙伴',
    't-organisation',
  ),
  topic(
    't-summits',
    'Meetings of heads of state',
    'Заседания глав государств',
    '元首会晤',
    't-organisation',
  ),
  topic(
    't-treaties',
    'Treaties and declarations',
    'Договоры и декларации',
    '条约与宣言',
    't-organisation',
  ),
  topic('t-cooperation', 'International cooperation', 'Международное сотрудничество', '国际合作'),
  topic('t-un', 'United Nations', 'Организация Объединённых Наций', '联合国', 't-cooperation'),
]
