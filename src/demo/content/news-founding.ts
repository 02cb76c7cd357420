import type { DemoItem } from '../types'
import { news } from './news-item'

/** How the Organisation came into being, 2001 to 2004. */
export const foundingNews: DemoItem[] = [
  news(
    'n-founding',
    {
      kind: 'statement',
      kicker: 'archive',
      date: '2001-06-15',
      at: 'shanghai',
      picture: 'p-shanghai',
      event: 'chs-1',
      bodies: ['sco', 'kz', 'cn', 'kg', 'ru', 'tj', 'uz'],
      documents: ['declaration-2001', 'shanghai-convention'],
      topics: ['t-organisation', 't-treaties'],
    },
    {
      en: [
        'Six states found the Shanghai Cooperation Organisation',
        'Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and Uzbekistan founded a new organisation in Shanghai on 15 June 2001.',
        `The heads of six states signed the [Declaration on the Establishment of the SCO](declaration-2001) in Shanghai. With it they founded the [Shanghai Cooperation Organisation](sco).

Five of them had met before as the Shanghai Five, whose first meeting took place in Shanghai on 26 April 1996. [Uzbekistan](uz) joined them at the meeting of 14–15 June 2001.

On the same day the [Shanghai Convention on Combating Terrorism, Separatism and Extremism](shanghai-convention) was signed. It entered into force on 29 March 2003.`,
      ],
      ru: [
        'Шесть государств создали Шанхайскую организацию сотрудничества',
        'Казахстан, Китай, Кыргызстан, Россия, Таджикистан и Узбекистан 15 июня 2001 года создали в Шанхае новую организацию.',
        `Главы шести государств подписали в Шанхае [Декларацию о создании ШОС](declaration-2001). Так появилась [Шанхайская организация сотрудничества](sco).

Пять из этих государств прежде встречались в формате «Шанхайской пятёрки», первая встреча которой прошла в Шанхае 26 апреля 1996 года. [Узбекистан](uz) присоединился к ним на встрече 14–15 июня 2001 года.

В тот же день подписана [Шанхайская конвенция о борьбе с терроризмом, сепаратизмом и экстремизмом](shanghai-convention). Она вступила в силу 29 марта 2003 года.`,
      ],
      zh: [
        '六国在上海成立上海合作组织',
        '2001年6月15日，哈萨克斯坦、中国、吉尔吉斯斯坦、俄罗斯、塔吉克斯坦和乌兹别克斯坦在上海成立新的国际组织。',
        `六国元首在上海签署[《上海合作组织成立宣言》](declaration-2001)，[上海合作组织](sco)由此诞生。

其中五国此前以“上海五国”机制会晤，首次会晤于1996年4月26日在上海举行。[乌兹别克斯坦](uz)在2001年6月14日至15日的会晤中加入。

同日，六国签署[《打击恐怖主义、分裂主义和极端主义上海公约》](shanghai-convention)。该公约于2003年3月29日生效。`,
      ],
    },
  ),
  news(
    'n-charter',
    {
      kicker: 'archive',
      date: '2002-06-07',
      at: 'st-petersburg',
      picture: 'p-treaty',
      event: 'chs-2',
      bodies: ['sco', 'chs', 'rats'],
      documents: ['charter', 'rats-agreement'],
      topics: ['t-treaties', 't-organisation'],
    },
    {
      en: [
        'Heads of state sign the Charter of the SCO in St Petersburg',
        'The Organisation received its founding treaty on 7 June 2002. An agreement on its anti-terrorist structure was signed the same day.',
        `The [Charter of the Shanghai Cooperation Organisation](charter) was signed in St Petersburg by the heads of the six member states. It entered into force on 19 September 2003.

On the same day the member states concluded the [Agreement on the Regional Anti-Terrorist Structure](rats-agreement).

The original text of Article 10 of the Charter named Bishkek as the seat of [RATS](rats). Amendments of 5 September 2003 moved the seat to Tashkent.`,
      ],
      ru: [
        'В Санкт-Петербурге подписана Хартия ШОС',
        'Организация получила учредительный договор 7 июня 2002 года. В тот же день подписано соглашение о её антитеррористической структуре.',
        `Главы шести государств-членов подписали в Санкт-Петербурге [Хартию Шанхайской организации сотрудничества](charter). Она вступила в силу 19 сентября 2003 года.

В тот же день государства-члены заключили [Соглашение о Региональной антитеррористической структуре](rats-agreement).

В первоначальном тексте статьи 10 Хартии местом пребывания [РАТС](rats) был назван Бишкек. Изменениями от 5 сентября 2003 года она перенесена в Ташкент.`,
      ],
      zh: [
        '成员国元首在圣彼得堡签署《上海合作组织宪章》',
        '2002年6月7日，上合组织有了奠基性条约。同日还签署了关于地区反恐怖机构的协定。',
        `六个成员国元首在圣彼得堡签署[《上海合作组织宪章》](charter)。宪章于2003年9月19日生效。

同日，成员国签署[《关于地区反恐怖机构的协定》](rats-agreement)。

宪章第十条原文规定[地区反恐怖机构](rats)设在比什凯克。根据2003年9月5日的修订，机构改设于塔什干。`,
      ],
    },
  ),
  news(
    'n-secretariat',
    {
      kind: 'pressRelease',
      kicker: 'archive',
      date: '2004-01-15',
      at: 'beijing',
      picture: 'p-beijing',
      bodies: ['sco', 'sco-secretariat'],
      people: ['zhang-deguang'],
      topics: ['t-organisation'],
    },
    {
      en: [
        'SCO Secretariat opens in Beijing',
        'The first permanent body of the Organisation began its work on 15 January 2004. Zhang Deguang is its first head.',
        `The [Secretariat](sco-secretariat) of the [SCO](sco) was opened in Beijing on 15 January 2004.

It is headed by [Zhang Deguang](zhang-deguang), whose office was called Executive Secretary at first. Later the head of the Secretariat bore the title of Secretary-General.

A Secretary-General is appointed for a single term of three years. The member states take turns in the order of the Russian alphabet.`,
      ],
      ru: [
        'В Пекине открыт Секретариат ШОС',
        'Первый постоянно действующий орган Организации начал работу 15 января 2004 года. Его возглавил Чжан Дэгуан.',
        `[Секретариат](sco-secretariat) [ШОС](sco) открыт в Пекине 15 января 2004 года.

Его возглавил [Чжан Дэгуан](zhang-deguang), должность которого сначала называлась «исполнительный секретарь». Впоследствии глава Секретариата стал Генеральным секретарём.

Генерального секретаря назначают на один трёхлетний срок. Государства-члены сменяют друг друга в порядке русского алфавита.`,
      ],
      zh: [
        '上海合作组织秘书处在北京成立',
        '2004年1月15日，上合组织首个常设机构开始工作，张德广为首任负责人。',
        `2004年1月15日，[上合组织](sco)[秘书处](sco-secretariat)在北京成立。

秘书处由[张德广](zhang-deguang)领导，这一职务最初称执行秘书，后改称秘书长。

秘书长任期三年，不得连任，由成员国按俄文字母顺序轮流担任。`,
      ],
    },
  ),
]
