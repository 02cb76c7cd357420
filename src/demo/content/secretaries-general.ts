import type { DemoItem } from '../types'
import {
  china,
  deputy,
  headed,
  kazakhstan,
  kyrgyzstan,
  person,
  russia,
  secretaryGeneral,
  tajikistan,
  uzbekistan,
} from './person'

/**
 * Heads of the two permanent bodies and a deputy. Terms of before 2013 are known by the year and
 * run from its first to its last day here. Chinese names follow official Chinese texts, which give
 * foreigners by their surname; who has no confirmed Chinese name has no Chinese version.
 */
export const secretariesGeneral: DemoItem[] = [
  person(
    'zhang-deguang',
    ['Zhang Deguang', 'Чжан Дэгуан', '张德广'],
    ['Zhang Deguang', 'Чжан Дэгуан', '张德广'],
    headed(china, '2004–2006'),
    [
      {
        ...secretaryGeneral(['2004-01-15', '2006-12-31']),
        title: {
          en: 'Executive Secretary, later Secretary-General of the SCO',
          ru: 'исполнительный секретарь, затем Генеральный секретарь ШОС',
          zh: '上合组织执行秘书（后称秘书长）',
        },
      },
    ],
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
