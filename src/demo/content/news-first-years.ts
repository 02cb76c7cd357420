import type { DemoItem } from '../types'
import { news } from './news-item'

/** The first years of work, from 2004. */
export const firstYearsNews: DemoItem[] = [
  news(
    'n-rats-opens',
    {
      source: 'ru',
      kicker: 'archive',
      date: '2004-06-17',
      at: 'tashkent',
      picture: 'p-tashkent',
      event: 'chs-4',
      bodies: ['sco', 'rats', 'rats-ec', 'mn'],
      people: ['kasymov'],
      documents: ['data-bank'],
      topics: ['t-organisation', 't-terrorism', 't-membership'],
    },
    {
      en: [
        'RATS Executive Committee opens in Tashkent; Mongolia becomes first observer',
        'The meeting of the heads of state in Tashkent on 17 June 2004 gave the Organisation its second permanent body.',
        `The [Executive Committee](rats-ec) of the [Regional Anti-Terrorist Structure](rats) was opened in Tashkent during the [meeting of the heads of state](chs-4). [Vyacheslav Kasymov](kasymov) was its first Director.

The member states signed an [Agreement on the Data Bank of the RATS](data-bank).

At the same meeting [Mongolia](mn) became the first observer of the [SCO](sco).`,
      ],
      ru: [
        'В Ташкенте открыт Исполком РАТС, Монголия стала первым наблюдателем',
        'На заседании глав государств в Ташкенте 17 июня 2004 года у Организации появился второй постоянно действующий орган.',
        `[Исполнительный комитет](rats-ec) [Региональной антитеррористической структуры](rats) открыт в Ташкенте во время [заседания глав государств](chs-4). Его первым Директором стал [Вячеслав Касымов](kasymov).

Государства-члены подписали [Соглашение о Банке данных РАТС](data-bank).

На том же заседании [Монголия](mn) стала первым государством-наблюдателем при [ШОС](sco).`,
      ],
      zh: [
        '地区反恐怖机构执委会在塔什干成立，蒙古国成为首个观察员国',
        '2004年6月17日，成员国元首会议在塔什干举行，上合组织第二个常设机构揭牌。',
        `[元首会议](chs-4)期间，[地区反恐怖机构](rats)[执行委员会](rats-ec)在塔什干成立，首任主任为[卡西莫夫](kasymov)。

成员国还签署了关于地区反恐怖机构数据库的协定。

在同一次会议上，[蒙古国](mn)成为[上合组织](sco)首个观察员国。`,
      ],
    },
  ),
  news(
    'n-un-observer',
    {
      kicker: 'cooperation',
      date: '2004-12-02',
      at: 'new-york',
      picture: 'p-un',
      bodies: ['sco', 'un'],
      topics: ['t-un'],
    },
    {
      en: [
        'SCO becomes an observer in the United Nations General Assembly',
        'By resolution 59/48 of 2 December 2004 the General Assembly opened its work to the Organisation.',
        `The [SCO](sco) has been an observer in the General Assembly of the [United Nations](un) since 2 December 2004. The decision was taken by resolution 59/48.

In later years the Assembly adopted resolutions entitled “Cooperation between the United Nations and the Shanghai Cooperation Organisation”, among them 64/183 of 18 December 2009, 65/124 of 13 December 2010 and 67/15 of 19 November 2012.

| Resolution | Adopted |
| 59/48 | 2 December 2004 |
| 64/183 | 18 December 2009 |
| 65/124 | 13 December 2010 |
| 67/15 | 19 November 2012 |`,
      ],
      ru: [
        'ШОС получила статус наблюдателя при Генеральной Ассамблее ООН',
        'Резолюцией 59/48 от 2 декабря 2004 года Генеральная Ассамблея открыла Организации доступ к своей работе.',
        `[ШОС](sco) имеет статус наблюдателя при Генеральной Ассамблее [ООН](un) со 2 декабря 2004 года. Решение принято резолюцией 59/48.

В последующие годы Ассамблея приняла резолюции о сотрудничестве между ООН и Шанхайской организацией сотрудничества, в том числе 64/183 от 18 декабря 2009 года, 65/124 от 13 декабря 2010 года и 67/15 от 19 ноября 2012 года.

| Резолюция | Принята |
| 59/48 | 2 декабря 2004 г. |
| 64/183 | 18 декабря 2009 г. |
| 65/124 | 13 декабря 2010 г. |
| 67/15 | 19 ноября 2012 г. |`,
      ],
      zh: [
        '上合组织成为联合国大会观察员',
        '2004年12月2日，联合国大会通过第59/48号决议，给予上合组织观察员地位。',
        `自2004年12月2日起，[上合组织](sco)为[联合国](un)大会观察员，依据是大会第59/48号决议。

此后，大会多次通过关于联合国同上海合作组织合作的决议，包括2009年12月18日第64/183号、2010年12月13日第65/124号和2012年11月19日第67/15号决议。

| 决议 | 通过日期 |
| 59/48 | 2004年12月2日 |
| 64/183 | 2009年12月18日 |
| 65/124 | 2010年12月13日 |
| 67/15 | 2012年11月19日 |`,
      ],
    },
  ),
]
