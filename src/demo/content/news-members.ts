import type { DemoItem } from '../types'
import { news } from './news-item'

/** New partners and members since 2022. */
export const memberNews: DemoItem[] = [
  news(
    'n-partners-2022',
    {
      kicker: 'members',
      date: '2022-09-14',
      at: 'tashkent',
      picture: 'p-tashkent',
      bodies: ['sco', 'eg', 'qa'],
      topics: ['t-membership'],
    },
    {
      en: [
        'Egypt and Qatar sign memoranda on dialogue partnership',
        'The documents were signed in Tashkent on 14 September 2022, a year after the decision of the heads of state.',
        `Memoranda that put into effect the status of [Egypt](eg) and [Qatar](qa) as dialogue partners of the [SCO](sco) were signed in Tashkent.

The heads of state had decided on it on 17 September 2021.

A dialogue partnership takes two steps: the decision of the heads of state, and a memorandum that puts it into effect.`,
      ],
      ru: [
        'Египет и Катар подписали меморандумы о партнёрстве по диалогу',
        'Документы подписаны в Ташкенте 14 сентября 2022 года, через год после решения глав государств.',
        `В Ташкенте подписаны меморандумы, которые вводят в действие статус [Египта](eg) и [Катара](qa) как партнёров [ШОС](sco) по диалогу.

Решение главы государств приняли 17 сентября 2021 года.

Партнёрство по диалогу оформляется в два шага: сначала решение глав государств, затем меморандум.`,
      ],
      zh: [
        '埃及和卡塔尔签署对话伙伴备忘录',
        '2022年9月14日，备忘录在塔什干签署，距元首作出决定一年。',
        `[埃及](eg)和[卡塔尔](qa)[上合组织](sco)对话伙伴地位备忘录在塔什干签署。

成员国元首于2021年9月17日作出相关决定。

对话伙伴地位分两步确立：先由元首作出决定，再签署备忘录。`,
      ],
    },
  ),
  news(
    'n-iran-2023',
    {
      kicker: 'members',
      date: '2023-07-04',
      picture: 'p-members',
      event: 'chs-23',
      bodies: ['sco', 'chs', 'ir'],
      documents: ['declaration-2023'],
      topics: ['t-membership', 't-summits'],
    },
    {
      en: [
        'Iran becomes the ninth member of the SCO',
        'The country joined on 4 July 2023, when the heads of state met by video link with India in the chair.',
        `[Iran](ir) has become a member of the [SCO](sco), which now counts nine.

The country had been an observer since 5 July 2005. Its accession was opened on 17 September 2021; a memorandum of obligations was signed in Samarkand in September 2022.

The meeting adopted the [New Delhi Declaration](declaration-2023).`,
      ],
      ru: [
        'Иран стал девятым членом ШОС',
        'Это произошло 4 июля 2023 года, когда главы государств встретились по видеосвязи под председательством Индии.',
        `[Иран](ir) стал членом [ШОС](sco). Теперь государств-членов девять.

С 5 июля 2005 года страна была наблюдателем. Процедура приёма начата 17 сентября 2021 года, меморандум об обязательствах подписан в Самарканде в сентябре 2022 года.

Заседание приняло [Нью-Делийскую декларацию](declaration-2023).`,
      ],
      zh: [
        '伊朗成为上合组织第九个成员国',
        '2023年7月4日，在印度主持的元首理事会视频会议上，伊朗正式加入。',
        `[伊朗](ir)成为[上合组织](sco)成员国，成员国增至九个。

伊朗自2005年7月5日起为观察员国。接收程序于2021年9月17日启动，加入义务的备忘录于2022年9月在撒马尔罕签署。

会议通过[《新德里宣言》](declaration-2023)。`,
      ],
    },
  ),
  news(
    'n-belarus-2024',
    {
      kicker: 'members',
      date: '2024-07-04',
      at: 'astana',
      picture: 'p-astana',
      event: 'chs-24',
      bodies: ['sco', 'chs', 'by'],
      documents: ['declaration-2024'],
      topics: ['t-membership', 't-summits'],
    },
    {
      en: [
        'Belarus becomes the tenth member of the SCO',
        'Dialogue partner, observer, member: Belarus completed its way into the Organisation in Astana on 4 July 2024.',
        `[Belarus](by) has become a member of the [SCO](sco), the tenth.

The way was long. The heads of state decided on its dialogue partnership on 16 June 2009; it became an observer on 10 July 2015. Accession was opened on 16 September 2022 and a memorandum of obligations signed on 4 July 2023.

The meeting in Astana adopted the [Astana Declaration](declaration-2024). It is the second of that name after the one [of 2017](declaration-2017).`,
      ],
      ru: [
        'Беларусь стала десятым членом ШОС',
        'Партнёр по диалогу, наблюдатель, член: Беларусь завершила свой путь в Организацию 4 июля 2024 года в Астане.',
        `[Беларусь](by) стала членом [ШОС](sco) – десятым по счёту.

Путь был долгим. Решение о партнёрстве по диалогу главы государств приняли 16 июня 2009 года, наблюдателем страна стала 10 июля 2015 года. Процедура приёма начата 16 сентября 2022 года, меморандум об обязательствах подписан 4 июля 2023 года.

На заседании принята [Астанинская декларация](declaration-2024). Под тем же названием известна и декларация [2017 года](declaration-2017).`,
      ],
      zh: [
        '白俄罗斯成为上合组织第十个成员国',
        '从对话伙伴到观察员国再到成员国，2024年7月4日，白俄罗斯在阿斯塔纳完成加入进程。',
        `[白俄罗斯](by)成为[上合组织](sco)第十个成员国。

这一进程历时多年：2009年6月16日，成员国元首决定给予其对话伙伴地位；2015年7月10日成为观察员国；2022年9月16日启动接收程序；2023年7月4日签署加入义务的备忘录。

会议通过[《阿斯塔纳宣言》](declaration-2024)。[2017年](declaration-2017)也曾通过同名宣言。`,
      ],
    },
  ),
]
