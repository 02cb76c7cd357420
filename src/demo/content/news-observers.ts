import type { DemoItem } from '../types'
import { news } from './news-item'

/** How the circle of states grew, 2005 to 2017. */
export const observerNews: DemoItem[] = [
  news(
    'n-observers-2005',
    {
      kicker: 'members',
      date: '2005-07-05',
      at: 'astana',
      picture: 'p-astana',
      bodies: ['sco', 'in', 'ir', 'pk', 'mn'],
      topics: ['t-membership'],
    },
    {
      en: [
        'India, Iran and Pakistan become observers',
        'The heads of state received three more observers in Astana on 5 July 2005. There are now four.',
        `[India](in), [Iran](ir) and [Pakistan](pk) have been granted the status of observer at the [SCO](sco).

[Mongolia](mn) had been the first observer since 17 June 2004.

The decision was taken by the Council of Heads of State, which met in Astana.`,
      ],
      ru: [
        'Индия, Иран и Пакистан стали наблюдателями',
        'Главы государств 5 июля 2005 года в Астане приняли ещё трёх наблюдателей. Теперь их четыре.',
        `[Индии](in), [Ирану](ir) и [Пакистану](pk) предоставлен статус наблюдателя при [ШОС](sco).

Первым государством-наблюдателем с 17 июня 2004 года была [Монголия](mn).

Решение принял Совет глав государств на заседании в Астане.`,
      ],
      zh: [
        '印度、伊朗和巴基斯坦成为观察员国',
        '2005年7月5日，成员国元首在阿斯塔纳决定接收三个观察员国，观察员国增至四个。',
        `[印度](in)、[伊朗](ir)和[巴基斯坦](pk)获得[上合组织](sco)观察员地位。

[蒙古国](mn)自2004年6月17日起为首个观察员国。

上述决定由在阿斯塔纳举行的元首理事会会议作出。`,
      ],
    },
  ),
  news(
    'n-partners-2009',
    {
      kicker: 'members',
      date: '2009-06-16',
      at: 'yekaterinburg',
      picture: 'p-partners',
      bodies: ['sco', 'by', 'lk'],
      documents: ['convention-terrorism'],
      topics: ['t-membership', 't-treaties', 't-terrorism'],
    },
    {
      en: [
        'Convention against Terrorism signed; Belarus and Sri Lanka to be dialogue partners',
        'The heads of state met in Yekaterinburg on 15–16 June 2009. They signed a convention and decided on the first dialogue partners.',
        `The [Convention of the SCO against Terrorism](convention-terrorism) was signed in Yekaterinburg on 16 June 2009. It entered into force on 14 January 2012.

On the same day the heads of state decided to grant [Belarus](by) and [Sri Lanka](lk) the status of dialogue partner of the [SCO](sco). The mechanism of dialogue partnership had existed since 2008.`,
      ],
      ru: [
        'Подписана Конвенция против терроризма, Беларусь и Шри-Ланка станут партнёрами по диалогу',
        'Главы государств встретились в Екатеринбурге 15–16 июня 2009 года. Они подписали конвенцию и определили первых партнёров по диалогу.',
        `[Конвенция ШОС против терроризма](convention-terrorism) подписана в Екатеринбурге 16 июня 2009 года. Она вступила в силу 14 января 2012 года.

В тот же день главы государств решили предоставить [Беларуси](by) и [Шри-Ланке](lk) статус партнёра [ШОС](sco) по диалогу. Сам этот механизм существует с 2008 года.`,
      ],
      zh: [
        '《反恐怖主义公约》签署，白俄罗斯和斯里兰卡将成为对话伙伴',
        '2009年6月15日至16日，成员国元首在叶卡捷琳堡举行会议，签署公约并确定首批对话伙伴。',
        `2009年6月16日，[《上海合作组织反恐怖主义公约》](convention-terrorism)在叶卡捷琳堡签署，2012年1月14日生效。

同日，成员国元首决定给予[白俄罗斯](by)和[斯里兰卡](lk)[上合组织](sco)对话伙伴地位。对话伙伴机制自2008年设立。`,
      ],
    },
  ),
  news(
    'n-members-2017',
    {
      kicker: 'members',
      date: '2017-06-09',
      at: 'astana',
      picture: 'p-members',
      event: 'chs-17',
      bodies: ['sco', 'chs', 'in', 'pk'],
      topics: ['t-membership', 't-summits'],
    },
    {
      en: [
        'India and Pakistan become members of the SCO',
        'The Organisation grew from six members to eight at the meeting of the heads of state in Astana on 9 June 2017.',
        `[India](in) and [Pakistan](pk) have become members of the [SCO](sco). Both had been observers since 5 July 2005.

Their accession was opened on 10 July 2015; the memoranda of their obligations date from June 2016.

It was the first time that the Organisation received new members since it was founded in 2001.`,
      ],
      ru: [
        'Индия и Пакистан стали членами ШОС',
        'На заседании глав государств в Астане 9 июня 2017 года число членов Организации выросло с шести до восьми.',
        `[Индия](in) и [Пакистан](pk) стали членами [ШОС](sco). С 5 июля 2005 года оба государства были наблюдателями.

Процедура приёма начата 10 июля 2015 года, меморандумы об обязательствах относятся к июню 2016 года.

Организация приняла новых членов впервые с момента создания в 2001 году.`,
      ],
      zh: [
        '印度和巴基斯坦成为上合组织成员国',
        '2017年6月9日，在阿斯塔纳举行的元首理事会会议上，上合组织成员国由六个增至八个。',
        `[印度](in)和[巴基斯坦](pk)成为[上合组织](sco)成员国。两国自2005年7月5日起为观察员国。

接收程序于2015年7月10日启动，两国加入义务的备忘录于2016年6月签署。

这是上合组织2001年成立以来首次接收新成员。`,
      ],
    },
  ),
  news(
    'n-declaration-2017',
    {
      kind: 'statement',
      source: 'ru',
      kicker: 'record',
      date: '2017-06-09',
      at: 'astana',
      picture: 'p-treaty',
      event: 'chs-17',
      bodies: ['sco', 'chs'],
      documents: ['declaration-2017', 'convention-extremism'],
      topics: ['t-treaties', 't-extremism', 't-summits'],
    },
    {
      en: [
        'Heads of state adopt the Astana Declaration and sign the Convention on Countering Extremism',
        'Common assessments of international security and a new treaty: what the meeting in Astana of June 2017 left behind.',
        `The Council of Heads of State adopted the [Astana Declaration](declaration-2017), which holds common assessments of international security.

The heads of state signed the [Convention of the SCO on Countering Extremism](convention-extremism). It is to strengthen the security of the member states, the cooperation of their law-enforcement bodies and their legislation.

Like other treaties of the Organisation, the Convention is authentic in Russian and Chinese.`,
      ],
      ru: [
        'Главы государств приняли Астанинскую декларацию и подписали Конвенцию по противодействию экстремизму',
        'Общие оценки международной безопасности и новый договор – итоги июньского заседания 2017 года в Астане.',
        `Совет глав государств принял [Астанинскую декларацию](declaration-2017), которая содержит общие оценки положения в области международной безопасности.

Главы государств подписали [Конвенцию ШОС по противодействию экстремизму](convention-extremism). Она призвана укрепить безопасность государств-членов, взаимодействие их правоохранительных органов и законодательство.

Как и другие договоры Организации, Конвенция составлена на русском и китайском языках.`,
      ],
      zh: [
        '成员国元首通过《阿斯塔纳宣言》，签署《反极端主义公约》',
        '对国际安全形势的共同评估和一项新条约，是2017年6月阿斯塔纳会议的主要成果。',
        `元首理事会通过[《阿斯塔纳宣言》](declaration-2017)，对国际安全形势作出共同评估。

成员国元首签署[《上海合作组织反极端主义公约》](convention-extremism)。公约旨在巩固成员国安全，加强执法机关合作，完善各国法律。

与上合组织其他条约一样，公约以俄文和中文写成，两种文本同等作准。`,
      ],
    },
  ),
]
