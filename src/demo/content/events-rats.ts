import type { DemoItem, Text } from '../types'

const theme: Text = {
  en: 'Fighting Terrorism: Cooperation without Borders',
  ru: 'Борьба с терроризмом – сотрудничество без границ',
}
/** Whole days in Tashkent, which is five hours ahead of UTC. */
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
const headOfRats: Text = {
  en: 'Director of the RATS Executive Committee',
  ru: 'Директор Исполнительного комитета РАТС',
  zh: '地区反恐怖机构执委会主任',
}

/** Editions of the Tashkent conference, as far as they are known. */
export const ratsConferences: DemoItem[] = [
  {
    key: 'rats-5',
    in: 'events',
    source: 'ru',
    text: {
      title: {
        en: 'Fifth scientific and practical conference of RATS SCO',
        ru: 'Пятая научно-практическая конференция РАТС ШОС',
        zh: '上合组织地区反恐怖机构第五次科学实践会议',
      },
      theme,
      lead: {
        en: 'The RATS Executive Committee held its fifth scientific and practical conference, “Fighting Terrorism: Cooperation without Borders”, in Tashkent on 1–2 November 2017.',
        ru: 'Исполнительный комитет РАТС ШОС провёл в Ташкенте 1–2 ноября 2017 года пятую научно-практическую конференцию «Борьба с терроризмом – сотрудничество без границ».',
        zh: '2017年11月1日至2日，地区反恐怖机构执行委员会在塔什干举行第五次科学实践会议，主题为“打击恐怖主义：合作无国界”。',
      },
      body: {
        en: `Law-enforcement bodies of the member and observer states of the [SCO](sco) met with the [Counter-Terrorism Committee](ctc) and other committees of the [UN Security Council](unsc), the [UN Office on Drugs and Crime](unodc), the [UN Regional Centre for Preventive Diplomacy for Central Asia](unrcca) and the [OSCE](osce).

[Rashid Alimov](alimov), Secretary-General of the SCO, sent a [message of greetings](n-greetings-2017). What the conference concluded is in the [report](n-conference-2017).`,
        ru: `В конференции участвовали правоохранительные органы государств – членов [ШОС](sco) и государств-наблюдателей, [Контртеррористический комитет](ctc) и другие комитеты [Совета Безопасности ООН](unsc), [Управление ООН по наркотикам и преступности](unodc), [Региональный центр ООН по превентивной дипломатии для Центральной Азии](unrcca) и [ОБСЕ](osce).

Генеральный секретарь ШОС [Рашид Алимов](alimov) направил [приветствие](n-greetings-2017). Об итогах рассказано в [сообщении о конференции](n-conference-2017).`,
        zh: `[上合组织](sco)成员国和观察员国执法机关，[联合国安全理事会](unsc)[反恐怖主义委员会](ctc)及其他委员会、[联合国毒品和犯罪问题办公室](unodc)、[联合国中亚地区预防性外交中心](unrcca)和[欧安组织](osce)的代表出席会议。

上合组织秘书长[阿利莫夫](alimov)致[贺信](n-greetings-2017)。会议成果见[会议报道](n-conference-2017)。`,
      },
    },
    facts: {
      ...facts,
      ...days('2017-10-31', '2017-11-02'),
      edition: 5,
      participants: [
        { party: '@sysoyev', role: headOfRats },
        {
          party: '@imandosov',
          role: {
            en: 'head of the delegation of the SCO Secretariat',
            ru: 'глава делегации Секретариата ШОС',
            zh: '上合组织秘书处代表团团长',
          },
        },
        {
          party: '@sco',
          role: {
            en: 'law-enforcement bodies of member and observer states',
            ru: 'правоохранительные органы государств-членов и государств-наблюдателей',
            zh: '成员国和观察员国执法机关',
          },
        },
        { party: '@sco-secretariat', role: { en: 'delegation', ru: 'делегация', zh: '代表团' } },
        ...guests('ctc'),
        {
          party: '@unsc',
          role: {
            en: 'other committees of the Council',
            ru: 'другие комитеты Совета',
            zh: '安理会其他委员会',
          },
        },
        ...guests('unodc', 'unrcca', 'osce'),
      ],
      programme: [
        {
          date: '2017-11-01',
          sessions: [
            { title: { en: 'Opening', ru: 'Открытие', zh: '开幕' } },
            {
              title: {
                en: 'Message of greetings from the Secretary-General of the SCO',
                ru: 'Приветствие Генерального секретаря ШОС',
                zh: '宣读上合组织秘书长贺信',
              },
            },
            {
              title: {
                en: 'Address of the Director of the RATS Executive Committee',
                ru: 'Выступление Директора Исполнительного комитета РАТС ШОС',
                zh: '地区反恐怖机构执行委员会主任讲话',
              },
              speakers: ['@sysoyev'],
            },
          ],
        },
        {
          date: '2017-11-02',
          sessions: [
            { title: { en: 'Exchange of experience', ru: 'Обмен опытом', zh: '经验交流' } },
            { title: { en: 'Closing', ru: 'Завершение конференции', zh: '闭幕' } },
          ],
        },
      ],
      documents: ['@declaration-2017', '@convention-extremism'],
    },
  },
  {
    key: 'rats-6',
    in: 'events',
    source: 'ru',
    text: {
      title: {
        en: 'Sixth scientific and practical conference of RATS SCO',
        ru: 'Шестая научно-практическая конференция РАТС ШОС',
        zh: '上合组织地区反恐怖机构第六次科学实践会议',
      },
      theme,
      lead: {
        en: 'Held in Tashkent from 31 October to 1 November 2018 under the same title as the year before. UNOCT, CTED and a committee of the UN Security Council took part.',
        ru: 'Прошла в Ташкенте с 31 октября по 1 ноября 2018 года под тем же названием, что и годом ранее. Участвовали КТУ ООН, ИДКТК и один из комитетов Совета Безопасности ООН.',
        zh: '2018年10月31日至11月1日在塔什干举行，主题与上届相同。联合国反恐怖主义办公室、反恐执行局及安理会一个委员会派代表出席。',
      },
    },
    facts: {
      ...facts,
      ...days('2018-10-30', '2018-11-01'),
      edition: 6,
      participants: guests('unoct', 'cted', 'cis-atc'),
    },
  },
  {
    key: 'rats-7',
    in: 'events',
    source: 'ru',
    text: {
      title: {
        en: 'Seventh international scientific and practical conference of RATS SCO',
        ru: 'Седьмая международная научно-практическая конференция РАТС ШОС',
        zh: '上合组织地区反恐怖机构第七次国际科学实践会议',
      },
      theme,
      lead: {
        en: 'Held in Tashkent on 6–7 November 2019. Sixteen international organisations were represented, among them the UN, the CIS, the OSCE, the CSTO and CICA.',
        ru: 'Прошла в Ташкенте 6–7 ноября 2019 года. Были представлены шестнадцать международных организаций, в том числе ООН, СНГ, ОБСЕ, ОДКБ и СВМДА.',
        zh: '2019年11月6日至7日在塔什干举行，联合国、独联体、欧安组织、集安组织、亚信等16个国际组织派代表出席。',
      },
    },
    facts: {
      ...facts,
      ...days('2019-11-05', '2019-11-07'),
      edition: 7,
      participants: [
        {
          party: '@giyosov',
          role: { en: 'opened the conference', ru: 'открыл конференцию', zh: '宣布会议开幕' },
        },
        ...guests('un', 'cis', 'osce', 'csto', 'cica'),
      ],
    },
  },
]
