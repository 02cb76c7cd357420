import type { DemoItem } from '../types'

/** Meetings that come back. */
export const series: DemoItem[] = [
  {
    key: 'rats-conferences',
    in: 'event-series',
    source: 'ru',
    text: {
      name: {
        en: 'Scientific and practical conference of RATS SCO',
        ru: 'Научно-практическая конференция РАТС ШОС',
        zh: '上合组织地区反恐怖机构科学实践会议',
      },
      description: {
        en: 'Practitioners and scholars of security meet in Tashkent, which has hosted the conference since 2013.',
        ru: 'Встречи практиков и учёных, занимающихся безопасностью. Ташкент принимает конференцию с 2013 года.',
        zh: '安全领域实务工作者和学者的会议，自2013年起在塔什干举行。',
      },
    },
    facts: { since: 2013, usualPlace: '@tashkent' },
  },
  {
    key: 'chs-meetings',
    in: 'event-series',
    text: {
      name: {
        en: 'Meetings of the Council of Heads of State of the SCO',
        ru: 'Заседания Совета глав государств – членов ШОС',
        zh: '上海合作组织成员国元首理事会会议',
      },
      description: {
        en: 'The heads of the member states meet once a year, usually in the state that has the chair.',
        ru: 'Главы государств-членов встречаются раз в год, как правило, в председательствующем государстве.',
        zh: '成员国元首每年举行一次会议，通常在轮值主席国举行。',
      },
    },
    facts: { since: 2001 },
  },
]
