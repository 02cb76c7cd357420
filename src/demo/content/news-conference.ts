import type { DemoItem } from '../types'
import { pressDesk } from './news-item'

/** The fifth conference of RATS: the report and the message of greetings. */
export const conferenceNews: DemoItem[] = [
  {
    key: 'n-conference-2017',
    in: 'news',
    source: 'ru',
    text: {
      title: {
        en: 'Fifth RATS conference in Tashkent: cooperation without borders',
        ru: 'В Ташкенте прошла пятая конференция РАТС ШОС «Борьба с терроризмом – сотрудничество без границ»',
        zh: '上合组织地区反恐怖机构第五次科学实践会议在塔什干举行',
      },
      kicker: { en: 'Countering terrorism', ru: 'Борьба с терроризмом', zh: '打击恐怖主义' },
      pressContact: pressDesk,
      lead: {
        en: 'Law-enforcement bodies, the United Nations and the OSCE exchanged experience in Tashkent on 1–2 November 2017. International terrorism and extremism, they agreed, remain a serious threat.',
        ru: 'Правоохранительные органы, ООН и ОБСЕ обменялись опытом в Ташкенте 1–2 ноября 2017 года. Международный терроризм и экстремизм, по общему мнению, остаются серьёзной угрозой.',
        zh: '2017年11月1日至2日，执法机关、联合国和欧安组织代表在塔什干交流经验。与会各方一致认为，国际恐怖主义和极端主义仍是严重威胁。',
      },
      body: {
        en: `The [Executive Committee of the Regional Anti-Terrorist Structure](rats-ec) (RATS) of the Shanghai Cooperation Organisation (hereinafter the [SCO](sco)) held its [fifth scientific and practical conference](rats-5), “Fighting Terrorism: Cooperation without Borders”. Tashkent has hosted the conference since 2013.

Secretary-General [Rashid Alimov](alimov) sent a [message of greetings](n-greetings-2017). It recalled that in June 2017 the heads of the member states adopted the [Astana Declaration](declaration-2017) and signed the [Convention on Countering Extremism](convention-extremism).

> alimov: The RATS Executive Committee has created a venue that grows more sought after each year.

The Director of the RATS Executive Committee, [Yevgeny Sysoyev](sysoyev), spoke at the conference. Deputy Secretary-General [Sabyr Imandosov](imandosov) headed the delegation of the [Secretariat](sco-secretariat).

## What the participants agreed

Having exchanged experience, the participants came to common conclusions:

- international terrorism and extremism remain a serious threat;
- the [United Nations](un) should have the central coordinating role;
- its basis is the [Charter of the United Nations](un-charter) and international law, without double standards.

## Who took part

Present were law-enforcement bodies of the member and observer states of the SCO, the [Counter-Terrorism Committee](ctc) and other committees of the [UN Security Council](unsc), the [UN Office on Drugs and Crime](unodc), the [UN Regional Centre for Preventive Diplomacy for Central Asia](unrcca) and the [OSCE](osce).`,
        ru: `[Исполнительный комитет Региональной антитеррористической структуры](rats-ec) (РАТС) Шанхайской организации сотрудничества (далее – [ШОС](sco)) провёл [пятую научно-практическую конференцию](rats-5) «Борьба с терроризмом – сотрудничество без границ». Ташкент принимает конференцию с 2013 года.

Генеральный секретарь ШОС [Рашид Алимов](alimov) направил участникам [приветствие](n-greetings-2017). В нём напоминается, что в июне 2017 года главы государств-членов приняли [Астанинскую декларацию](declaration-2017) и подписали [Конвенцию по противодействию экстремизму](convention-extremism).

> alimov: Исполнительный комитет РАТС создал площадку, которая с каждым годом становится всё более востребованной.

На конференции выступил Директор Исполнительного комитета РАТС ШОС [Евгений Сысоев](sysoyev). Делегацию [Секретариата](sco-secretariat) возглавил заместитель Генерального секретаря ШОС [Сабыр Имандосов](imandosov).

## О чём договорились участники

Обменявшись опытом, участники пришли к общим выводам:

- международный терроризм и экстремизм остаются серьёзной угрозой;
- центральная координирующая роль должна принадлежать [Организации Объединённых Наций](un);
- основа этой работы – [Устав ООН](un-charter) и международное право, без двойных стандартов.

## Кто принял участие

В конференции участвовали правоохранительные органы государств – членов ШОС и государств-наблюдателей, [Контртеррористический комитет](ctc) и другие комитеты [Совета Безопасности ООН](unsc), [Управление ООН по наркотикам и преступности](unodc), [Региональный центр ООН по превентивной дипломатии для Центральной Азии](unrcca) и [ОБСЕ](osce).`,
        zh: `上海合作组织（以下简称“[上合组织](sco)”）[地区反恐怖机构执行委员会](rats-ec)举行[第五次科学实践会议](rats-5)，主题为“打击恐怖主义：合作无国界”。自2013年起，会议一直在塔什干举行。

上合组织秘书长[阿利莫夫](alimov)向会议致[贺信](n-greetings-2017)。贺信指出，2017年6月，成员国元首通过[《阿斯塔纳宣言》](declaration-2017)，签署[《反极端主义公约》](convention-extremism)。

> alimov: 地区反恐怖机构执行委员会搭建的平台一年比一年更受重视。

地区反恐怖机构执行委员会主任[瑟索耶夫](sysoyev)在会上讲话。上合组织副秘书长率[秘书处](sco-secretariat)代表团与会。

## 会议共识

与会代表交流经验，形成以下共识：

- 国际恐怖主义和极端主义仍是严重威胁；
- [联合国](un)应发挥中心协调作用；
- 有关工作应以[《联合国宪章》](un-charter)和国际法为基础，不搞双重标准。

## 与会各方

上合组织成员国和观察员国执法机关，[联合国安全理事会](unsc)[反恐怖主义委员会](ctc)及其他委员会、[联合国毒品和犯罪问题办公室](unodc)、[联合国中亚地区预防性外交中心](unrcca)和[欧安组织](osce)的代表出席会议。`,
      },
    },
    facts: {
      kind: 'news',
      datelineDate: '2017-11-02',
      datelinePlace: '@tashkent',
      event: '@rats-5',
      leadImage: '@p-conference',
      attachments: ['@sheet-conference-en', '@sheet-conference-ru', '@sheet-conference-zh'],
      mentions: {
        organisations: [
          '@sco',
          '@sco-secretariat',
          '@rats',
          '@rats-ec',
          '@un',
          '@unsc',
          '@ctc',
          '@unodc',
          '@unrcca',
          '@osce',
        ],
        people: ['@alimov', '@imandosov', '@sysoyev'],
        documents: ['@declaration-2017', '@convention-extremism', '@un-charter'],
        places: ['@tashkent'],
      },
      topics: ['@t-terrorism', '@t-extremism', '@t-un'],
    },
  },
  {
    key: 'n-greetings-2017',
    in: 'news',
    source: 'ru',
    text: {
      title: {
        en: 'Message of greetings from Secretary-General Rashid Alimov to the fifth RATS conference',
        ru: 'Приветствие Генерального секретаря ШОС Рашида Алимова участникам пятой конференции РАТС ШОС',
        zh: '上合组织秘书长阿利莫夫向地区反恐怖机构第五次会议致贺信',
      },
      kicker: { en: 'On the record', ru: 'Официально', zh: '权威发布' },
      lead: {
        en: 'The Secretary-General of the SCO greeted the participants and recalled what the heads of state decided in Astana in June 2017.',
        ru: 'Генеральный секретарь ШОС приветствовал участников и напомнил о решениях, принятых главами государств в Астане в июне 2017 года.',
        zh: '上合组织秘书长向与会代表致贺，并回顾成员国元首2017年6月在阿斯塔纳作出的决定。',
      },
      body: {
        en: `[Rashid Alimov](alimov), Secretary-General of the [SCO](sco), sent a message of greetings to the participants of the [fifth scientific and practical conference](rats-5) of [RATS](rats) in Tashkent. This is a summary of it.

In June 2017, the message recalls, the heads of the member states adopted the [Astana Declaration](declaration-2017), which holds common assessments of international security.

They also signed the [Convention on Countering Extremism](convention-extremism). It is to strengthen the security of the member states, the cooperation of their law-enforcement bodies and their legislation.

The Secretary-General commends the [RATS Executive Committee](rats-ec) for a venue that grows more sought after each year.`,
        ru: `Генеральный секретарь [ШОС](sco) [Рашид Алимов](alimov) направил приветствие участникам [пятой научно-практической конференции](rats-5) [РАТС](rats) в Ташкенте. Приводим его краткое изложение.

В июне 2017 года, напоминает Генеральный секретарь, главы государств-членов приняли [Астанинскую декларацию](declaration-2017), содержащую общие оценки положения в области международной безопасности.

Тогда же была подписана [Конвенция по противодействию экстремизму](convention-extremism). Она призвана укрепить безопасность государств-членов, взаимодействие их правоохранительных органов и законодательство.

Генеральный секретарь отдаёт должное [Исполнительному комитету РАТС](rats-ec): созданная им площадка с каждым годом становится всё более востребованной.`,
        zh: `[上合组织](sco)秘书长[阿利莫夫](alimov)向在塔什干举行的[地区反恐怖机构](rats)[第五次科学实践会议](rats-5)致贺信。以下为贺信摘要。

贺信回顾说，2017年6月，成员国元首通过[《阿斯塔纳宣言》](declaration-2017)，对国际安全形势作出共同评估。

元首们还签署了[《反极端主义公约》](convention-extremism)。公约旨在巩固成员国安全，加强执法机关合作，完善各国法律。

秘书长赞赏[地区反恐怖机构执行委员会](rats-ec)搭建的平台一年比一年更受重视。`,
      },
    },
    facts: {
      kind: 'greetings',
      datelineDate: '2017-11-01',
      datelinePlace: '@tashkent',
      event: '@rats-5',
      leadImage: '@p-greetings',
      mentions: {
        organisations: ['@sco', '@rats', '@rats-ec'],
        people: ['@alimov'],
        documents: ['@declaration-2017', '@convention-extremism'],
        places: ['@tashkent', '@astana'],
      },
      topics: ['@t-terrorism', '@t-extremism'],
    },
  },
]
