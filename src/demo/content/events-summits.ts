import type { DemoItem, Text } from '../types'

type Names = [en: string, ru: string, zh: string]
type When = { first: string; last: string; offset: string; timeZone: string }

const text = ([en, ru, zh]: Names): Text => ({ en, ru, zh })

/** A meeting of the Council of Heads of State: whole days in the zone of the place. */
function summit(
  edition: number,
  ordinal: Names,
  where: Names,
  { first, last, offset, timeZone }: When,
  lead: Names,
  facts: Record<string, unknown>,
): DemoItem {
  const year = first.slice(0, 4)
  return {
    key: `chs-${edition}`,
    in: 'events',
    text: {
      title: {
        en: `${ordinal[0]} meeting of the Council of Heads of State of the SCO (${where[0]}, ${year})`,
        ru: `${ordinal[1]} заседание Совета глав государств – членов ШОС (${where[1]}, ${year} год)`,
        zh: `上海合作组织成员国元首理事会第${ordinal[2]}次会议（${where[2]}，${year}年）`,
      },
      lead: text(lead),
    },
    facts: {
      kind: 'summit',
      series: '@chs-meetings',
      edition,
      allDay: true,
      startsAt: new Date(`${first}T00:00:00${offset}`).toISOString(),
      endsAt: new Date(`${last}T23:59:00${offset}`).toISOString(),
      timeZone,
      status: 'held',
      attendance: 'inPerson',
      organisers: [{ organisation: '@chs', role: 'organiser' }],
      ...facts,
    },
  }
}

/** Meetings of the heads of state at which something happened that the demo tells of. */
export const summits: DemoItem[] = [
  summit(
    1,
    ['First', 'Первое', '一'],
    ['Shanghai', 'Шанхай', '上海'],
    { first: '2001-06-14', last: '2001-06-15', offset: '+08:00', timeZone: 'Asia/Shanghai' },
    [
      'Six states founded the Shanghai Cooperation Organisation on 15 June 2001 and signed the Shanghai Convention.',
      'Шесть государств 15 июня 2001 года создали Шанхайскую организацию сотрудничества и подписали Шанхайскую конвенцию.',
      '2001年6月15日，六国成立上海合作组织，并签署《打击恐怖主义、分裂主义和极端主义上海公约》。',
    ],
    { place: '@shanghai', documents: ['@declaration-2001', '@shanghai-convention'] },
  ),
  summit(
    2,
    ['Second', 'Второе', '二'],
    ['St Petersburg', 'Санкт-Петербург', '圣彼得堡'],
    { first: '2002-06-07', last: '2002-06-07', offset: '+04:00', timeZone: 'Europe/Moscow' },
    [
      'The heads of state signed the Charter of the SCO and the Agreement on the Regional Anti-Terrorist Structure.',
      'Главы государств подписали Хартию ШОС и Соглашение о Региональной антитеррористической структуре.',
      '成员国元首签署《上海合作组织宪章》和《关于地区反恐怖机构的协定》。',
    ],
    { place: '@st-petersburg', documents: ['@charter', '@rats-agreement'] },
  ),
  summit(
    4,
    ['Fourth', 'Четвёртое', '四'],
    ['Tashkent', 'Ташкент', '塔什干'],
    { first: '2004-06-17', last: '2004-06-17', offset: '+05:00', timeZone: 'Asia/Tashkent' },
    [
      'The Executive Committee of RATS was opened in Tashkent, and Mongolia became the first observer.',
      'В Ташкенте открыт Исполнительный комитет РАТС, Монголия стала первым государством-наблюдателем.',
      '地区反恐怖机构执行委员会在塔什干揭牌，蒙古国成为首个观察员国。',
    ],
    { place: '@tashkent', documents: ['@data-bank'] },
  ),
  summit(
    17,
    ['Seventeenth', 'Семнадцатое', '十七'],
    ['Astana', 'Астана', '阿斯塔纳'],
    { first: '2017-06-08', last: '2017-06-09', offset: '+06:00', timeZone: 'Asia/Almaty' },
    [
      'India and Pakistan became members; the Astana Declaration was adopted and the Convention on Countering Extremism signed.',
      'Индия и Пакистан стали членами Организации. Приняты Астанинская декларация и Конвенция по противодействию экстремизму.',
      '印度和巴基斯坦成为成员国，会议通过《阿斯塔纳宣言》，签署《反极端主义公约》。',
    ],
    { place: '@astana', documents: ['@declaration-2017', '@convention-extremism'] },
  ),
  summit(
    18,
    ['Eighteenth', 'Восемнадцатое', '十八'],
    ['Qingdao', 'Циндао', '青岛'],
    { first: '2018-06-09', last: '2018-06-10', offset: '+08:00', timeZone: 'Asia/Shanghai' },
    [
      'The first meeting of eight member states adopted the Qingdao Declaration on 10 June 2018.',
      'Первое заседание в составе восьми государств-членов приняло 10 июня 2018 года Циндаоскую декларацию.',
      '八个成员国首次举行元首会议，2018年6月10日通过《青岛宣言》。',
    ],
    { place: '@qingdao', documents: ['@declaration-2018'] },
  ),
  summit(
    22,
    ['Twenty-second', 'Двадцать второе', '二十二'],
    ['Samarkand', 'Самарканд', '撒马尔罕'],
    { first: '2022-09-15', last: '2022-09-16', offset: '+05:00', timeZone: 'Asia/Samarkand' },
    [
      'The heads of state adopted the Samarkand Declaration, opened the accession of Belarus and named five dialogue partners.',
      'Главы государств приняли Самаркандскую декларацию, начали процедуру приёма Беларуси и предоставили пяти странам статус партнёра по диалогу.',
      '成员国元首通过《撒马尔罕宣言》，启动接收白俄罗斯的程序，并给予五国对话伙伴地位。',
    ],
    { place: '@samarkand', documents: ['@declaration-2022'] },
  ),
  summit(
    23,
    ['Twenty-third', 'Двадцать третье', '二十三'],
    ['by video', 'по видеосвязи', '视频会议'],
    { first: '2023-07-04', last: '2023-07-04', offset: '+05:30', timeZone: 'Asia/Kolkata' },
    [
      'Held by video link with India in the chair. Iran became the ninth member.',
      'Прошло по видеосвязи под председательством Индии. Иран стал девятым членом Организации.',
      '会议以视频方式举行，印度担任轮值主席国。伊朗成为第九个成员国。',
    ],
    { attendance: 'online', documents: ['@declaration-2023'] },
  ),
  summit(
    24,
    ['Twenty-fourth', 'Двадцать четвёртое', '二十四'],
    ['Astana', 'Астана', '阿斯塔纳'],
    { first: '2024-07-03', last: '2024-07-04', offset: '+05:00', timeZone: 'Asia/Almaty' },
    [
      'Belarus became the tenth member; the Astana Declaration of 2024 was adopted.',
      'Беларусь стала десятым членом Организации, принята Астанинская декларация 2024 года.',
      '白俄罗斯成为第十个成员国，会议通过2024年《阿斯塔纳宣言》。',
    ],
    { place: '@astana', documents: ['@declaration-2024'] },
  ),
  summit(
    25,
    ['Twenty-fifth', 'Двадцать пятое', '二十五'],
    ['Tianjin', 'Тяньцзинь', '天津'],
    { first: '2025-08-31', last: '2025-09-01', offset: '+08:00', timeZone: 'Asia/Shanghai' },
    [
      'Observers and dialogue partners became SCO partners; the Tianjin Declaration and a strategy until 2035 were adopted.',
      'Наблюдатели и партнёры по диалогу стали партнёрами ШОС. Приняты Тяньцзиньская декларация и Стратегия развития до 2035 года.',
      '观察员国和对话伙伴统一为上合组织伙伴，会议通过《天津宣言》和未来10年发展战略。',
    ],
    { place: '@tianjin', documents: ['@declaration-2025', '@strategy-2035'] },
  ),
]
