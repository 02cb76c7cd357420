import type { DemoItem, Text } from '../types'

type Status = [
  kind: 'member' | 'observer' | 'dialoguePartner' | 'partner',
  from: string,
  to?: string,
]
type Names = [en: string, ru: string, zh: string]

/** A status ends on the day before the next begins, so that every day has one. */
function state(key: string, name: Names, statuses: Status[], full: Names = name): DemoItem {
  const text = ([en, ru, zh]: Names): Text => ({ en, ru, zh })
  return {
    key,
    in: 'organisations',
    text: { name: text(full), shortName: text(name) },
    facts: {
      kind: 'state',
      statuses: statuses.map(([kind, from, to]) => ({
        kind,
        of: '@sco',
        from,
        ...(to ? { to } : {}),
      })),
    },
  }
}

const founder: Status[] = [['member', '2001-06-15']]
const sinceObserver: Status[] = [
  ['observer', '2005-07-05', '2017-06-08'],
  ['member', '2017-06-09'],
]
/** On 1 September 2025 observers and dialogue partners became partners. */
const until2025 = (kind: 'observer' | 'dialoguePartner', from: string): Status[] => [
  [kind, from, '2025-08-31'],
  ['partner', '2025-09-01'],
]

const members: DemoItem[] = [
  state(
    'by',
    ['Belarus', 'Беларусь', '白俄罗斯'],
    [
      ['dialoguePartner', '2009-06-16', '2015-07-09'],
      ['observer', '2015-07-10', '2024-07-03'],
      ['member', '2024-07-04'],
    ],
    ['Republic of Belarus', 'Республика Беларусь', '白俄罗斯共和国'],
  ),
  state('in', ['India', 'Индия', '印度'], sinceObserver, [
    'Republic of India',
    'Республика Индия',
    '印度共和国',
  ]),
  state(
    'ir',
    ['Iran', 'Иран', '伊朗'],
    [
      ['observer', '2005-07-05', '2023-07-03'],
      ['member', '2023-07-04'],
    ],
    ['Islamic Republic of Iran', 'Исламская Республика Иран', '伊朗伊斯兰共和国'],
  ),
  state('kz', ['Kazakhstan', 'Казахстан', '哈萨克斯坦'], founder, [
    'Republic of Kazakhstan',
    'Республика Казахстан',
    '哈萨克斯坦共和国',
  ]),
  state('cn', ['China', 'Китай', '中国'], founder, [
    'People’s Republic of China',
    'Китайская Народная Республика',
    '中华人民共和国',
  ]),
  state('kg', ['Kyrgyzstan', 'Кыргызстан', '吉尔吉斯斯坦'], founder, [
    'Kyrgyz Republic',
    'Кыргызская Республика',
    '吉尔吉斯共和国',
  ]),
  state('pk', ['Pakistan', 'Пакистан', '巴基斯坦'], sinceObserver, [
    'Islamic Republic of Pakistan',
    'Исламская Республика Пакистан',
    '巴基斯坦伊斯兰共和国',
  ]),
  state('ru', ['Russia', 'Россия', '俄罗斯'], founder, [
    'Russian Federation',
    'Российская Федерация',
    '俄罗斯联邦',
  ]),
  state('tj', ['Tajikistan', 'Таджикистан', '塔吉克斯坦'], founder, [
    'Republic of Tajikistan',
    'Республика Таджикистан',
    '塔吉克斯坦共和国',
  ]),
  state('uz', ['Uzbekistan', 'Узбекистан', '乌兹别克斯坦'], founder, [
    'Republic of Uzbekistan',
    'Республика Узбекистан',
    '乌兹别克斯坦共和国',
  ]),
]

/** Dates are those of the decision of the heads of state, not of the memorandum. */
const partners: DemoItem[] = [
  state('mn', ['Mongolia', 'Монголия', '蒙古国'], until2025('observer', '2004-06-17')),
  state('af', ['Afghanistan', 'Афганистан', '阿富汗'], until2025('observer', '2012-06-07')),
  state('lk', ['Sri Lanka', 'Шри-Ланка', '斯里兰卡'], until2025('dialoguePartner', '2009-06-16')),
  state('tr', ['Türkiye', 'Турция', '土耳其'], until2025('dialoguePartner', '2012-06-07')),
  state('kh', ['Cambodia', 'Камбоджа', '柬埔寨'], until2025('dialoguePartner', '2015-07-10')),
  state(
    'az',
    ['Azerbaijan', 'Азербайджан', '阿塞拜疆'],
    until2025('dialoguePartner', '2015-07-10'),
  ),
  state('np', ['Nepal', 'Непал', '尼泊尔'], until2025('dialoguePartner', '2015-07-10')),
  state('am', ['Armenia', 'Армения', '亚美尼亚'], until2025('dialoguePartner', '2015-07-10')),
  state('eg', ['Egypt', 'Египет', '埃及'], until2025('dialoguePartner', '2021-09-17')),
  state('qa', ['Qatar', 'Катар', '卡塔尔'], until2025('dialoguePartner', '2021-09-17')),
  state(
    'sa',
    ['Saudi Arabia', 'Саудовская Аравия', '沙特阿拉伯'],
    until2025('dialoguePartner', '2021-09-17'),
  ),
  state('kw', ['Kuwait', 'Кувейт', '科威特'], until2025('dialoguePartner', '2022-09-16')),
  state('mv', ['Maldives', 'Мальдивы', '马尔代夫'], until2025('dialoguePartner', '2022-09-16')),
  state('mm', ['Myanmar', 'Мьянма', '缅甸'], until2025('dialoguePartner', '2022-09-16')),
  state(
    'ae',
    ['United Arab Emirates', 'Объединённые Арабские Эмираты', '阿拉伯联合酋长国'],
    until2025('dialoguePartner', '2022-09-16'),
  ),
  state('bh', ['Bahrain', 'Бахрейн', '巴林'], until2025('dialoguePartner', '2022-09-16')),
  state('la', ['Laos', 'Лаос', '老挝'], [['partner', '2025-09-01']]),
]

/** States by the Russian alphabet, as the Organisation lists them in every language. */
export const states: DemoItem[] = [...members, ...partners]
