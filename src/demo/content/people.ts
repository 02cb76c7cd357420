import type { DemoItem, Text } from '../types'

type Names = [en: string, ru: string, zh?: string]
type Post = { title: Text; at: string; from?: string; to?: string }
type Term = [from: string, to?: string]

const text = ([en, ru, zh]: Names): Text => ({ en, ru, ...(zh ? { zh } : {}) })

const secretaryGeneral = ([from, to]: Term): Post => ({
  title: {
    en: 'Secretary-General of the SCO',
    ru: 'Генеральный секретарь ШОС',
    zh: '上合组织秘书长',
  },
  at: '@sco-secretariat',
  from,
  ...(to ? { to } : {}),
})

const deputy = (...[from, to]: Partial<Term>): Post => ({
  title: {
    en: 'Deputy Secretary-General of the SCO',
    ru: 'заместитель Генерального секретаря ШОС',
    zh: '上合组织副秘书长',
  },
  at: '@sco-secretariat',
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})

const director = ([from, to]: Term): Post => ({
  title: {
    en: 'Director of the RATS Executive Committee',
    ru: 'Директор Исполнительного комитета РАТС ШОС',
    zh: '地区反恐怖机构执行委员会主任',
  },
  at: '@rats-ec',
  from,
  ...(to ? { to } : {}),
})

function person(
  key: string,
  name: Names,
  sortName: Names,
  biography: Names,
  posts: Post[],
): DemoItem {
  return {
    key,
    in: 'people',
    text: { name: text(name), sortName: text(sortName), biography: text(biography) },
    facts: {
      posts: posts.map(({ title, at, ...days }) => ({ title, organisation: at, ...days })),
    },
  }
}

/** "Secretary-General from … nominated by …", said once for everybody. */
const headed = (state: Names, years: string): Names => [
  `Headed the [SCO Secretariat](sco-secretariat) in ${years}, nominated by ${state[0]}.`,
  `Возглавлял [Секретариат ШОС](sco-secretariat) в ${years} годах, представлял ${state[1]}.`,
  `${years.replace('–', '年至')}年领导[上合组织秘书处](sco-secretariat)（${state[2]}籍）。`,
]

const directed = (state: Names, years: string): Names => [
  `Directed the [Executive Committee of RATS](rats-ec) in ${years}; from ${state[0]}.`,
  `Руководил [Исполнительным комитетом РАТС](rats-ec) в ${years} годах, представлял ${state[1]}.`,
  `${years.replace('–', '年至')}年任[地区反恐怖机构执行委员会](rats-ec)主任（${state[2]}籍）。`,
]

const kazakhstan: Names = ['Kazakhstan', 'Казахстан', '哈萨克斯坦']
const china: Names = ['China', 'Китай', '中国']
const kyrgyzstan: Names = ['Kyrgyzstan', 'Кыргызстан', '吉尔吉斯斯坦']
const russia: Names = ['Russia', 'Россию', '俄罗斯']
const tajikistan: Names = ['Tajikistan', 'Таджикистан', '塔吉克斯坦']
const uzbekistan: Names = ['Uzbekistan', 'Узбекистан', '乌兹别克斯坦']

/**
 * Heads of the two permanent bodies and a deputy. Terms of before 2013 are known by the year and
 * run from its first to its last day here. Chinese names follow official Chinese texts, which give
 * foreigners by their surname; who has no confirmed Chinese name has no Chinese version.
 */
export const people: DemoItem[] = [
  person(
    'zhang-deguang',
    ['Zhang Deguang', 'Чжан Дэгуан', '张德广'],
    ['Zhang Deguang', 'Чжан Дэгуан', '张德广'],
    headed(china, '2004–2006'),
    [{ ...secretaryGeneral(['2004-01-15', '2006-12-31']) }],
  ),
  person(
    'nurgaliyev',
    ['Bolat Nurgaliyev', 'Болат Нургалиев', '博拉特·努尔加利耶夫'],
    ['Nurgaliyev, Bolat', 'Нургалиев, Болат', '努尔加利耶夫'],
    headed(kazakhstan, '2007–2009'),
    [secretaryGeneral(['2007-01-01', '2009-12-31'])],
  ),
  person(
    'imanaliev',
    ['Muratbek Imanaliev', 'Муратбек Иманалиев', '伊马纳利耶夫'],
    ['Imanaliev, Muratbek', 'Иманалиев, Муратбек', '伊马纳利耶夫'],
    headed(kyrgyzstan, '2010–2012'),
    [secretaryGeneral(['2010-01-01', '2012-12-31'])],
  ),
  person(
    'mezentsev',
    ['Dmitry Mezentsev', 'Дмитрий Мезенцев', '德米特里·梅津采夫'],
    ['Mezentsev, Dmitry', 'Мезенцев, Дмитрий', '梅津采夫'],
    headed(russia, '2013–2015'),
    [secretaryGeneral(['2013-01-01', '2015-12-31'])],
  ),
  person(
    'alimov',
    ['Rashid Alimov', 'Рашид Алимов', '拉希德·阿利莫夫'],
    ['Alimov, Rashid', 'Алимов, Рашид', '阿利莫夫'],
    headed(tajikistan, '2016–2018'),
    [secretaryGeneral(['2016-01-01', '2018-12-31'])],
  ),
  person(
    'norov',
    ['Vladimir Norov', 'Владимир Норов', '弗拉基米尔·诺罗夫'],
    ['Norov, Vladimir', 'Норов, Владимир', '诺罗夫'],
    headed(uzbekistan, '2019–2021'),
    [secretaryGeneral(['2019-01-01', '2021-12-31'])],
  ),
  person(
    'zhang-ming',
    ['Zhang Ming', 'Чжан Мин', '张明'],
    ['Zhang Ming', 'Чжан Мин', '张明'],
    headed(china, '2022–2024'),
    [secretaryGeneral(['2022-01-01', '2024-12-31'])],
  ),
  person(
    'yermekbayev',
    ['Nurlan Yermekbayev', 'Нурлан Ермекбаев', '努尔兰·叶尔梅克巴耶夫'],
    ['Yermekbayev, Nurlan', 'Ермекбаев, Нурлан', '叶尔梅克巴耶夫'],
    [
      'Deputy Secretary-General of the SCO from January 2023 to December 2024. Since 1 January 2025 he has headed the [Secretariat](sco-secretariat); his term covers the years 2025–2027. He was nominated by Kazakhstan.',
      'С января 2023 по декабрь 2024 года – заместитель Генерального секретаря ШОС. С 1 января 2025 года возглавляет [Секретариат](sco-secretariat), срок полномочий – 2025–2027 годы. Представляет Казахстан.',
      '2023年1月至2024年12月任上合组织副秘书长，2025年1月1日起领导[秘书处](sco-secretariat)，任期为2025年至2027年（哈萨克斯坦籍）。',
    ],
    [secretaryGeneral(['2025-01-01']), deputy('2023-01-01', '2024-12-31')],
  ),
  person(
    'kasymov',
    ['Vyacheslav Kasymov', 'Вячеслав Касымов', '卡西莫夫'],
    ['Kasymov, Vyacheslav', 'Касымов, Вячеслав', '卡西莫夫'],
    directed(uzbekistan, '2004–2006'),
    [director(['2004-01-01', '2006-12-31'])],
  ),
  person(
    'subanov',
    ['Myrzakan Subanov', 'Мырзакан Субанов'],
    ['Subanov, Myrzakan', 'Субанов, Мырзакан'],
    [directed(kyrgyzstan, '2007–2009')[0], directed(kyrgyzstan, '2007–2009')[1]],
    [director(['2007-01-01', '2009-12-31'])],
  ),
  person(
    'dzhumanbekov',
    ['Dzhenisbek Dzhumanbekov', 'Дженисбек Джуманбеков', '朱曼别科夫'],
    ['Dzhumanbekov, Dzhenisbek', 'Джуманбеков, Дженисбек', '朱曼别科夫'],
    directed(kazakhstan, '2010–2012'),
    [director(['2010-01-01', '2012-12-31'])],
  ),
  person(
    'zhang-xinfeng',
    ['Zhang Xinfeng', 'Чжан Синьфэн', '张新枫'],
    ['Zhang Xinfeng', 'Чжан Синьфэн', '张新枫'],
    directed(china, '2013–2015'),
    [director(['2013-01-01', '2015-12-31'])],
  ),
  person(
    'sysoyev',
    ['Yevgeny Sysoyev', 'Евгений Сысоев', '叶夫根尼·瑟索耶夫'],
    ['Sysoyev, Yevgeny', 'Сысоев, Евгений', '瑟索耶夫'],
    directed(russia, '2016–2018'),
    [director(['2016-01-01', '2018-12-31'])],
  ),
  person(
    'giyosov',
    ['Jumakhon Giyosov', 'Джумахон Гиёсов', '吉约索夫'],
    ['Giyosov, Jumakhon', 'Гиёсов, Джумахон', '吉约索夫'],
    directed(tajikistan, '2019–2021'),
    [director(['2019-01-01', '2021-12-31'])],
  ),
  person(
    'mirzaev',
    ['Ruslan Mirzaev', 'Руслан Мирзаев', '鲁斯兰·米尔扎耶夫'],
    ['Mirzaev, Ruslan', 'Мирзаев, Руслан', '米尔扎耶夫'],
    directed(uzbekistan, '2022–2024'),
    [director(['2022-01-01', '2024-12-31'])],
  ),
  person(
    'sharsheev',
    ['Ularbek Sharsheev', 'Уларбек Шаршеев'],
    ['Sharsheev, Ularbek', 'Шаршеев, Уларбек'],
    [
      'Has directed the [Executive Committee of RATS](rats-ec) since the beginning of 2025; from Kyrgyzstan.',
      'С начала 2025 года руководит [Исполнительным комитетом РАТС](rats-ec), представляет Кыргызстан.',
    ],
    [director(['2025-01-01'])],
  ),
  person(
    'imandosov',
    ['Sabyr Imandosov', 'Сабыр Имандосов'],
    ['Imandosov, Sabyr', 'Имандосов, Сабыр'],
    [
      'Deputy Secretary-General of the SCO while [Rashid Alimov](alimov) was Secretary-General; from Kazakhstan.',
      'Заместитель Генерального секретаря ШОС в то время, когда Генеральным секретарём был [Рашид Алимов](alimov). Представлял Казахстан.',
    ],
    [deputy()],
  ),
]
