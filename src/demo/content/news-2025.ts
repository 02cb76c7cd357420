import type { DemoItem } from '../types'
import { news } from './news-item'

/** The year 2025: an office and a summit. */
export const news2025: DemoItem[] = [
  news(
    'n-secretary-general-2025',
    {
      kind: 'announcement',
      kicker: 'people',
      date: '2025-01-01',
      at: 'beijing',
      picture: 'p-beijing',
      bodies: ['sco', 'sco-secretariat', 'kz'],
      people: ['yermekbayev', 'zhang-ming'],
      topics: ['t-organisation'],
    },
    {
      en: [
        'Nurlan Yermekbayev takes office as Secretary-General',
        'The former Deputy Secretary-General has headed the SCO Secretariat since 1 January 2025. His term covers three years.',
        `[Nurlan Yermekbayev](yermekbayev) has taken office as Secretary-General of the [SCO](sco). He succeeds [Zhang Ming](zhang-ming), who headed the [Secretariat](sco-secretariat) from 2022 to 2024.

He knows the house: from January 2023 to December 2024 he was Deputy Secretary-General.

The Secretary-General is nominated by the foreign ministers and approved by the heads of state. The turn fell to [Kazakhstan](kz); the term ends with the year 2027.`,
      ],
      ru: [
        'Нурлан Ермекбаев вступил в должность Генерального секретаря ШОС',
        'Бывший заместитель Генерального секретаря возглавляет Секретариат ШОС с 1 января 2025 года. Срок его полномочий – три года.',
        `[Нурлан Ермекбаев](yermekbayev) вступил в должность Генерального секретаря [ШОС](sco). Он сменил [Чжан Мина](zhang-ming), который возглавлял [Секретариат](sco-secretariat) в 2022–2024 годах.

Работу Секретариата он знает изнутри: с января 2023 по декабрь 2024 года был заместителем Генерального секретаря.

Генерального секретаря выдвигают министры иностранных дел и утверждают главы государств. Очередь была за [Казахстаном](kz), срок полномочий истекает в конце 2027 года.`,
      ],
      zh: [
        '叶尔梅克巴耶夫就任上合组织秘书长',
        '自2025年1月1日起，原副秘书长叶尔梅克巴耶夫领导上合组织秘书处，任期三年。',
        `[叶尔梅克巴耶夫](yermekbayev)就任[上合组织](sco)秘书长，接替2022年至2024年领导[秘书处](sco-secretariat)的[张明](zhang-ming)。

他熟悉秘书处工作，2023年1月至2024年12月任副秘书长。

秘书长由外交部长理事会推荐、元首理事会批准。按轮换顺序，本届秘书长来自[哈萨克斯坦](kz)，任期至2027年底。`,
      ],
    },
  ),
  news(
    'n-tianjin-2025',
    {
      kind: 'statement',
      kicker: 'summit',
      date: '2025-09-01',
      at: 'tianjin',
      picture: 'p-tianjin',
      event: 'chs-25',
      bodies: ['sco', 'chs'],
      documents: ['declaration-2025', 'strategy-2035'],
      topics: ['t-summits', 't-treaties'],
    },
    {
      en: [
        'Tianjin Declaration adopted, with a strategy until 2035',
        'The 25th meeting of the Council of Heads of State took place in Tianjin from 31 August to 1 September 2025.',
        `The [Council of Heads of State](chs) adopted the [Tianjin Declaration](declaration-2025) on 1 September 2025.

It also adopted the [SCO Development Strategy until 2035](strategy-2035). The previous [strategy](strategy-2025), adopted in Ufa in 2015, covered the years until 2025.

The [meeting](chs-25) closed the year of China’s chair. Kyrgyzstan has the chair in 2025–2026.`,
      ],
      ru: [
        'Принята Тяньцзиньская декларация и стратегия до 2035 года',
        'Двадцать пятое заседание Совета глав государств прошло в Тяньцзине 31 августа – 1 сентября 2025 года.',
        `[Совет глав государств](chs) принял 1 сентября 2025 года [Тяньцзиньскую декларацию](declaration-2025).

Принята и [Стратегия развития ШОС до 2035 года](strategy-2035). Предыдущая [стратегия](strategy-2025), принятая в Уфе в 2015 году, была рассчитана до 2025 года.

[Заседание](chs-25) завершило год председательства Китая. В 2025–2026 годах председательствует Кыргызстан.`,
      ],
      zh: [
        '《天津宣言》和未来10年发展战略获得通过',
        '2025年8月31日至9月1日，上海合作组织成员国元首理事会第二十五次会议在天津举行。',
        `2025年9月1日，[元首理事会](chs)通过[《天津宣言》](declaration-2025)。

会议还通过[《上合组织未来10年（2026—2035年）发展战略》](strategy-2035)。此前的[发展战略](strategy-2025)2015年在乌法通过，期限至2025年。

[会议](chs-25)为中国的轮值主席国任期画上句号。2025年至2026年由吉尔吉斯斯坦担任轮值主席国。`,
      ],
    },
  ),
  news(
    'n-partners-2025',
    {
      kicker: 'members',
      date: '2025-09-01',
      at: 'tianjin',
      picture: 'p-partners',
      event: 'chs-25',
      bodies: ['sco', 'mn', 'af', 'la'],
      topics: ['t-membership'],
    },
    {
      en: [
        'Observers and dialogue partners become SCO partners; Laos joins them',
        'One status instead of two: since 1 September 2025 the Organisation has ten members and seventeen partners.',
        `The heads of state have merged the statuses of observer and dialogue partner into one: SCO partner.

The observers [Mongolia](mn) and [Afghanistan](af) and fourteen dialogue partners bear it now. [Laos](la) was received as well, which makes seventeen.

Together with the ten members the [SCO](sco) thus unites twenty-seven states.`,
      ],
      ru: [
        'Наблюдатели и партнёры по диалогу стали партнёрами ШОС, к ним присоединился Лаос',
        'Один статус вместо двух: с 1 сентября 2025 года в Организации десять членов и семнадцать партнёров.',
        `Главы государств объединили статусы наблюдателя и партнёра по диалогу в один – «партнёр ШОС».

Теперь его имеют прежние наблюдатели [Монголия](mn) и [Афганистан](af) и четырнадцать партнёров по диалогу. Принят и [Лаос](la), всего партнёров семнадцать.

Вместе с десятью членами [ШОС](sco) объединяет двадцать семь государств.`,
      ],
      zh: [
        '观察员国和对话伙伴统一为上合组织伙伴，老挝加入',
        '两种地位合为一种：自2025年9月1日起，上合组织有10个成员国和17个伙伴。',
        `成员国元首决定将观察员国和对话伙伴合并为“上合组织伙伴”。

原观察员国[蒙古国](mn)、[阿富汗](af)和14个对话伙伴成为伙伴，[老挝](la)也获接纳，伙伴共17个。

加上10个成员国，[上合组织](sco)共涵盖27个国家。`,
      ],
    },
  ),
]
