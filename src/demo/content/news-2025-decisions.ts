import type { DemoItem } from '../types'
import { news } from './news-item'

/** What the summit of 2025 set going. */
export const decisionNews: DemoItem[] = [
  news(
    'n-centres-2025',
    {
      kind: 'pressRelease',
      kicker: 'security',
      date: '2025-09-01',
      at: 'tianjin',
      picture: 'p-security',
      event: 'chs-25',
      bodies: ['sco', 'rats', 'uz', 'tj'],
      topics: ['t-security', 't-terrorism', 't-drugs'],
    },
    {
      en: [
        'Agreements signed on a Universal Centre in Tashkent and an Anti-Drug Centre in Dushanbe',
        'The member states signed the agreements in Tianjin on 1 September 2025.',
        `The Universal Centre for Countering Security Challenges and Threats is to be built on [RATS](rats) in Tashkent.

The Anti-Drug Centre of the [SCO](sco) is to have its seat in Dushanbe.

Both agreements were signed on the day on which the [meeting of the heads of state](chs-25) ended.`,
      ],
      ru: [
        'Подписаны соглашения об Универсальном центре в Ташкенте и Антинаркотическом центре в Душанбе',
        'Соглашения государства-члены подписали в Тяньцзине 1 сентября 2025 года.',
        `Универсальный центр по противодействию вызовам и угрозам безопасности государств – членов ШОС будет создан на базе [РАТС](rats) в Ташкенте.

Антинаркотический центр [ШОС](sco) разместится в Душанбе.

Оба соглашения подписаны в день завершения [заседания глав государств](chs-25).`,
      ],
      zh: [
        '成员国签署关于在塔什干设综合中心、在杜尚别设禁毒中心的协定',
        '2025年9月1日，成员国在天津签署两项协定。',
        `应对安全威胁与挑战综合中心将以塔什干的[地区反恐怖机构](rats)为基础设立。

[上合组织](sco)禁毒中心将设在杜尚别。

两项协定均在[元首会议](chs-25)闭幕当日签署。`,
      ],
    },
  ),
  news(
    'n-cis-2025',
    {
      kicker: 'cooperation',
      date: '2025-09-01',
      at: 'tianjin',
      picture: 'p-un',
      event: 'chs-25',
      bodies: ['sco', 'cis', 'sco-secretariat'],
      topics: ['t-cooperation'],
    },
    {
      en: [
        'SCO decides to take observer status in the CIS',
        'The decision of 1 September 2025 goes back to a cooperation begun twenty years earlier.',
        `The [SCO](sco) has decided to take observer status in the [Commonwealth of Independent States](cis).

The two have worked together since 12 April 2005, when the [SCO Secretariat](sco-secretariat) and the CIS Executive Committee signed a memorandum of understanding in Beijing.

In September 2024 RATS and the CIS held their [counter-terrorism conferences](rats-10) together in Tashkent.`,
      ],
      ru: [
        'ШОС решила получить статус наблюдателя при СНГ',
        'Решение принято 1 сентября 2025 года, сотрудничество двух организаций началось двадцатью годами раньше.',
        `[ШОС](sco) решила получить статус наблюдателя при [Содружестве Независимых Государств](cis).

Организации сотрудничают с 12 апреля 2005 года, когда [Секретариат ШОС](sco-secretariat) и Исполнительный комитет СНГ подписали в Пекине меморандум о взаимопонимании.

В сентябре 2024 года РАТС и СНГ совместно провели в Ташкенте [антитеррористические конференции](rats-10).`,
      ],
      zh: [
        '上合组织决定取得独联体观察员地位',
        '决定于2025年9月1日作出，两组织的合作始于20年前。',
        `[上合组织](sco)决定取得[独立国家联合体](cis)观察员地位。

2005年4月12日，[上合组织秘书处](sco-secretariat)与独联体执行委员会在北京签署谅解备忘录，双方由此开始合作。

2024年9月，地区反恐怖机构与独联体在塔什干[合办反恐会议](rats-10)。`,
      ],
    },
  ),
  news(
    'n-chair-2025',
    {
      kicker: 'summit',
      date: '2025-09-02',
      at: 'bishkek',
      picture: 'p-bishkek',
      bodies: ['sco', 'kg'],
      topics: ['t-organisation', 't-summits'],
    },
    {
      en: [
        'Kyrgyzstan takes the chair of the SCO',
        'After China it is the turn of Kyrgyzstan: it has the chair in 2025–2026.',
        `[Kyrgyzstan](kg) has taken over the chair of the [SCO](sco) from [China](cn), for 2025–2026.

Its motto speaks of twenty-five years of the SCO: together towards sustainable peace, development and prosperity.

Before China, [Kazakhstan](kz) had the chair in 2023–2024.`,
      ],
      ru: [
        'Председательство в ШОС перешло к Кыргызстану',
        'После Китая – очередь Кыргызстана: он председательствует в 2025–2026 годах.',
        `[Кыргызстан](kg) принял председательство в [ШОС](sco) от [Китая](cn) на 2025–2026 годы.

Его девиз – «25 лет ШОС: вместе к устойчивому миру, развитию и процветанию».

До Китая, в 2023–2024 годах, председательствовал [Казахстан](kz).`,
      ],
      zh: [
        '吉尔吉斯斯坦接任上合组织轮值主席国',
        '继中国之后，吉尔吉斯斯坦于2025年至2026年担任轮值主席国。',
        `[吉尔吉斯斯坦](kg)从[中国](cn)接任[上合组织](sco)轮值主席国，任期为2025年至2026年。

上合组织2026年迎来成立25周年。

[哈萨克斯坦](kz)曾于2023年至2024年担任轮值主席国。`,
      ],
    },
    {
      edit: {
        language: 'en',
        text: {
          lead: 'After China it is the turn of Kyrgyzstan, which has the chair in 2025–2026, the year of the Organisation’s twenty-fifth anniversary.',
        },
      },
    },
  ),
]
