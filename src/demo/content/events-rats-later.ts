import type { DemoItem } from '../types'

const days = (first: string, last: string) => ({
  allDay: true,
  startsAt: `${first}T19:00:00.000Z`,
  endsAt: `${last}T18:59:00.000Z`,
  timeZone: 'Asia/Tashkent',
})
const facts = {
  kind: 'conference',
  series: '@rats-conferences',
  status: 'held',
  attendance: 'inPerson',
  place: '@tashkent',
  organisers: [{ organisation: '@rats-ec', role: 'organiser' }],
}
const took = { en: 'participant', ru: 'участник', zh: '与会' }
const guests = (...keys: string[]) => keys.map((key) => ({ party: `@${key}`, role: took }))

/** Editions since 2023; nothing is said of the eighth, of which no date is known. */
export const laterRatsConferences: DemoItem[] = [
  {
    key: 'rats-9',
    in: 'events',
    source: 'ru',
    text: {
      title: {
        en: 'Ninth scientific and practical conference of RATS SCO',
        ru: 'Девятая научно-практическая конференция РАТС ШОС',
        zh: '上合组织地区反恐怖机构第九次科学实践会议',
      },
      theme: { zh: '信任、合作和专业精神是安全未来的关键' },
      lead: {
        en: 'Held in Tashkent on 7–8 November 2023, with more than 160 participants from 17 countries.',
        ru: 'Прошла в Ташкенте 7–8 ноября 2023 года, собрала более 160 участников из 17 стран.',
        zh: '2023年11月7日至8日在塔什干举行，来自17个国家的160余名代表与会。',
      },
    },
    facts: {
      ...facts,
      ...days('2023-11-06', '2023-11-08'),
      edition: 9,
      participants: guests('mirzaev', 'yermekbayev'),
    },
  },
  {
    key: 'rats-10',
    in: 'events',
    source: 'ru',
    text: {
      title: {
        en: 'Tenth scientific and practical conference of RATS SCO',
        ru: 'Десятая научно-практическая конференция РАТС ШОС',
        zh: '上合组织地区反恐怖机构第十次科学实践会议',
      },
      lead: {
        en: 'Held in Tashkent on 4–5 September 2024 together with the second CIS conference on combating terrorism and extremism. About 250 people in 47 delegations took part.',
        ru: 'Прошла в Ташкенте 4–5 сентября 2024 года совместно со второй конференцией СНГ по вопросам борьбы с терроризмом и экстремизмом. Участвовали около 250 человек в составе 47 делегаций.',
        zh: '2024年9月4日至5日与独联体第二次打击恐怖主义和极端主义会议在塔什干合并举行，47个代表团约250人与会。',
      },
    },
    facts: {
      ...facts,
      ...days('2024-09-03', '2024-09-05'),
      edition: 10,
      organisers: [
        { organisation: '@rats-ec', role: 'organiser' },
        { organisation: '@cis', role: 'partnerBody' },
      ],
      participants: guests('un', 'interpol', 'eag', 'cica'),
    },
  },
  {
    key: 'rats-11',
    in: 'events',
    source: 'ru',
    text: {
      title: {
        en: 'Eleventh scientific and practical conference of RATS SCO',
        ru: 'Одиннадцатая научно-практическая конференция РАТС ШОС',
        zh: '上合组织地区反恐怖机构第十一次科学实践会议',
      },
      theme: {
        en: 'Preventing the Spread of Terrorism and Extremism: Addressing Root Causes',
        ru: 'Предотвращение распространения терроризма, сепаратизма и экстремизма: устранение коренных причин',
      },
      lead: {
        en: 'Held in Tashkent on 20–21 November 2025. The UN, the OSCE, the CSTO and INTERPOL took part.',
        ru: 'Прошла в Ташкенте 20–21 ноября 2025 года. Участвовали ООН, ОБСЕ, ОДКБ и Интерпол.',
        zh: '2025年11月20日至21日在塔什干举行，联合国、欧安组织、集安组织和国际刑警组织派代表出席。',
      },
    },
    facts: {
      ...facts,
      ...days('2025-11-19', '2025-11-21'),
      edition: 11,
      participants: guests('un', 'osce', 'csto', 'interpol'),
    },
  },
]
