import type { DemoItem } from '../types'
import { organisation } from './organisation'

/** The Organisation, its organs and its two permanent bodies. */
export const scoBodies: DemoItem[] = [
  organisation(
    'sco',
    { kind: 'intergovernmental', site: 'https://eng.sectsco.org' },
    {
      name: {
        en: 'Shanghai Cooperation Organisation',
        ru: 'Шанхайская организация сотрудничества',
        zh: '上海合作组织',
      },
      shortName: { en: 'SCO', ru: 'ШОС', zh: '上合组织' },
      acronym: { en: 'SCO', ru: 'ШОС' },
      description: {
        en: `The Shanghai Cooperation Organisation (hereinafter the SCO) is a permanent intergovernmental international organisation. Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and Uzbekistan founded it in Shanghai on 15 June 2001; five of them had met as the Shanghai Five since 26 April 1996.

The [Charter](charter), signed in St Petersburg on 7 June 2002, entered into force on 19 September 2003. The Organisation has two permanent bodies: the [Secretariat](sco-secretariat) in Beijing and the [Executive Committee](rats-ec) of its [Regional Anti-Terrorist Structure](rats) in Tashkent.

Its official and working languages are Russian and Chinese. Since 1 September 2025 it counts ten members and seventeen partners.`,
        ru: `Шанхайская организация сотрудничества (далее – ШОС или Организация) – постоянно действующая межправительственная международная организация. Её создали в Шанхае 15 июня 2001 года Казахстан, Китай, Кыргызстан, Россия, Таджикистан и Узбекистан; пять из этих государств с 26 апреля 1996 года встречались в формате «Шанхайской пятёрки».

[Хартия](charter) подписана в Санкт-Петербурге 7 июня 2002 года и вступила в силу 19 сентября 2003 года. Постоянно действующих органов два: [Секретариат](sco-secretariat) в Пекине и [Исполнительный комитет](rats-ec) [Региональной антитеррористической структуры](rats) в Ташкенте.

Официальные и рабочие языки – русский и китайский. С 1 сентября 2025 года в Организации десять государств-членов и семнадцать партнёров.`,
        zh: `上海合作组织（以下简称“上合组织”或“本组织”）是永久性政府间国际组织，2001年6月15日由哈萨克斯坦、中国、吉尔吉斯斯坦、俄罗斯、塔吉克斯坦和乌兹别克斯坦在上海成立。其中五国自1996年4月26日起以“上海五国”机制举行会晤。

[《上海合作组织宪章》](charter)2002年6月7日在圣彼得堡签署，2003年9月19日生效。本组织设有两个常设机构：北京的[秘书处](sco-secretariat)和塔什干的[地区反恐怖机构](rats)[执行委员会](rats-ec)。

本组织的官方语言和工作语言为汉语和俄语。自2025年9月1日起，本组织共有10个成员国和17个伙伴。`,
      },
    },
  ),
  organisation(
    'sco-secretariat',
    { kind: 'permanentBody', parent: 'sco', country: 'cn', site: 'https://eng.sectsco.org' },
    {
      name: { en: 'SCO Secretariat', ru: 'Секретариат ШОС', zh: '上海合作组织秘书处' },
      shortName: { en: 'Secretariat', ru: 'Секретариат', zh: '秘书处' },
      description: {
        en: 'One of the two permanent bodies of the [SCO](sco), opened in Beijing on 15 January 2004. Its head was first called Executive Secretary and later Secretary-General; the foreign ministers nominate and the heads of state approve one person for a single term of three years, by rotation in the order of the Russian alphabet.',
        ru: 'Один из двух постоянно действующих органов [ШОС](sco), открыт в Пекине 15 января 2004 года. Его глава сначала назывался исполнительным секретарём, затем – Генеральным секретарём. Кандидатуру выдвигает Совет министров иностранных дел и утверждает Совет глав государств: на один трёхлетний срок без продления, поочерёдно в порядке русского алфавита.',
        zh: '[上合组织](sco)两个常设机构之一，2004年1月15日在北京成立。负责人最初称执行秘书，后称秘书长，由外交部长理事会推荐、元首理事会批准，按俄文字母顺序轮流担任，任期三年，不得连任。',
      },
    },
  ),
  organisation(
    'rats',
    { kind: 'organ', parent: 'sco', country: 'uz', site: 'https://ecrats.org' },
    {
      name: {
        en: 'SCO Regional Anti-Terrorist Structure',
        ru: 'Региональная антитеррористическая структура ШОС',
        zh: '上海合作组织地区反恐怖机构',
      },
      shortName: { en: 'RATS SCO', ru: 'РАТС ШОС', zh: '地区反恐怖机构' },
      acronym: { en: 'RATS', ru: 'РАТС' },
      description: {
        en: 'The structure through which the competent authorities of the [SCO](sco) member states cooperate against terrorism, separatism and extremism. It has a [Council](rats-council), with a chair of its own every year, and an [Executive Committee](rats-ec) in Tashkent, opened on 17 June 2004. Its founding [agreement](rats-agreement) was signed in St Petersburg on 7 June 2002.',
        ru: 'Структура, в рамках которой компетентные органы государств – членов [ШОС](sco) сотрудничают в борьбе с терроризмом, сепаратизмом и экстремизмом. У неё есть [Совет](rats-council), председательство в котором меняется каждый год, и [Исполнительный комитет](rats-ec) в Ташкенте, открытый 17 июня 2004 года. [Соглашение](rats-agreement) о ней подписано в Санкт-Петербурге 7 июня 2002 года.',
        zh: '[上合组织](sco)成员国主管机关打击恐怖主义、分裂主义和极端主义的合作机构，设有[理事会](rats-council)（主席每年轮换）和[执行委员会](rats-ec)。执行委员会设在塔什干，2004年6月17日成立。机构依据的[《关于地区反恐怖机构的协定》](rats-agreement)2002年6月7日在圣彼得堡签署。',
      },
    },
  ),
  organisation(
    'rats-ec',
    { kind: 'permanentBody', parent: 'rats', country: 'uz', site: 'https://ecrats.org' },
    {
      name: {
        en: 'Executive Committee of the Regional Anti-Terrorist Structure of the SCO',
        ru: 'Исполнительный комитет Региональной антитеррористической структуры ШОС',
        zh: '上海合作组织地区反恐怖机构执行委员会',
      },
      shortName: {
        en: 'RATS Executive Committee',
        ru: 'Исполком РАТС ШОС',
        zh: '地区反恐怖机构执委会',
      },
      description: {
        en: 'The permanent body of [RATS](rats), in Tashkent since 17 June 2004. It is led by a Director whom the heads of state appoint for three years. Every year it brings practitioners and scholars together for a scientific and practical conference.',
        ru: 'Постоянно действующий орган [РАТС](rats), с 17 июня 2004 года работает в Ташкенте. Его возглавляет Директор, которого на три года назначают главы государств. Исполнительный комитет собирает практиков и учёных на научно-практическую конференцию.',
        zh: '[地区反恐怖机构](rats)的常设机构，2004年6月17日起在塔什干工作，由主任领导，主任由成员国元首任命，任期三年。执委会主办科学实践会议，邀集实务工作者和学者与会。',
      },
    },
  ),
  organisation(
    'rats-council',
    { kind: 'organ', parent: 'rats' },
    {
      name: {
        en: 'Council of the Regional Anti-Terrorist Structure of the SCO',
        ru: 'Совет Региональной антитеррористической структуры ШОС',
        zh: '上海合作组织地区反恐怖机构理事会',
      },
      shortName: { en: 'Council of RATS', ru: 'Совет РАТС ШОС', zh: '地区反恐怖机构理事会' },
    },
  ),
  organisation(
    'chs',
    { kind: 'organ', parent: 'sco' },
    {
      name: {
        en: 'Council of Heads of State of the SCO',
        ru: 'Совет глав государств – членов ШОС',
        zh: '上海合作组织成员国元首理事会',
      },
      shortName: { en: 'Council of Heads of State', ru: 'Совет глав государств', zh: '元首理事会' },
      acronym: { en: 'CHS', ru: 'СГГ' },
    },
  ),
  organisation(
    'chg',
    { kind: 'organ', parent: 'sco' },
    {
      name: {
        en: 'Council of Heads of Government (Prime Ministers) of the SCO',
        ru: 'Совет глав правительств (премьер-министров) государств – членов ШОС',
        zh: '上海合作组织成员国政府首脑（总理）理事会',
      },
      shortName: {
        en: 'Council of Heads of Government',
        ru: 'Совет глав правительств',
        zh: '政府首脑（总理）理事会',
      },
      acronym: { en: 'CHG', ru: 'СГП' },
    },
  ),
  organisation(
    'cfm',
    { kind: 'organ', parent: 'sco' },
    {
      name: {
        en: 'Council of Foreign Ministers',
        ru: 'Совет министров иностранных дел',
        zh: '外交部长理事会',
      },
      shortName: { en: 'Foreign Ministers', ru: 'СМИД', zh: '外长理事会' },
      acronym: { en: 'CFM', ru: 'СМИД' },
    },
  ),
  organisation(
    'cnc',
    { kind: 'organ', parent: 'sco' },
    {
      name: {
        en: 'Council of National Coordinators',
        ru: 'Совет национальных координаторов',
        zh: '国家协调员理事会',
      },
      acronym: { en: 'CNC', ru: 'СНК' },
    },
  ),
  organisation(
    'business-council',
    { kind: 'ngo', parent: 'sco' },
    {
      name: { en: 'SCO Business Council', ru: 'Деловой совет ШОС', zh: '上合组织实业家委员会' },
    },
  ),
  organisation(
    'interbank',
    { kind: 'organ', parent: 'sco' },
    {
      name: {
        en: 'SCO Interbank Consortium',
        ru: 'Межбанковское объединение ШОС',
        zh: '上合组织银行联合体',
      },
      shortName: { en: 'Interbank Consortium', ru: 'МБО ШОС', zh: '银联体' },
    },
  ),
]
