import type { DemoItem, Text } from '../types'
import { portraitOf } from './portraits'

type Names = [en: string, ru: string, zh?: string]
type Post = { title: Text; at: string; from?: string; to?: string }
type Term = [from: string, to?: string]

const text = ([en, ru, zh]: Names): Text => ({ en, ru, ...(zh ? { zh } : {}) })

export const secretaryGeneral = ([from, to]: Term): Post => ({
  title: {
    en: 'Secretary-General of the SCO',
    ru: 'Генеральный секретарь ШОС',
    zh: '上合组织秘书长',
  },
  at: '@sco-secretariat',
  from,
  ...(to ? { to } : {}),
})

export const deputy = (...[from, to]: Partial<Term>): Post => ({
  title: {
    en: 'Deputy Secretary-General of the SCO',
    ru: 'заместитель Генерального секретаря ШОС',
    zh: '上合组织副秘书长',
  },
  at: '@sco-secretariat',
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})

export const director = ([from, to]: Term): Post => ({
  title: {
    en: 'Director of the RATS Executive Committee',
    ru: 'Директор Исполнительного комитета РАТС ШОС',
    zh: '地区反恐怖机构执行委员会主任',
  },
  at: '@rats-ec',
  from,
  ...(to ? { to } : {}),
})

export function person(
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
      ...portraitOf(key),
      posts: posts.map(({ title, at, ...days }) => ({ title, organisation: at, ...days })),
    },
  }
}

/** "Secretary-General from … nominated by …", said once for everybody. */
export const headed = (state: Names, years: string): Names => [
  `Headed the [SCO Secretariat](sco-secretariat) in ${years}, nominated by ${state[0]}.`,
  `Возглавлял [Секретариат ШОС](sco-secretariat) в ${years} годах, представлял ${state[1]}.`,
  `${years.replace('–', '年至')}年领导[上合组织秘书处](sco-secretariat)（${state[2]}籍）。`,
]

export const directed = (state: Names, years: string): Names => [
  `Directed the [Executive Committee of RATS](rats-ec) in ${years}; from ${state[0]}.`,
  `Руководил [Исполнительным комитетом РАТС](rats-ec) в ${years} годах, представлял ${state[1]}.`,
  `${years.replace('–', '年至')}年任[地区反恐怖机构执行委员会](rats-ec)主任（${state[2]}籍）。`,
]

export const kazakhstan: Names = ['Kazakhstan', 'Казахстан', '哈萨克斯坦']
export const china: Names = ['China', 'Китай', '中国']
export const kyrgyzstan: Names = ['Kyrgyzstan', 'Кыргызстан', '吉尔吉斯斯坦']
export const russia: Names = ['Russia', 'Россию', '俄罗斯']
export const tajikistan: Names = ['Tajikistan', 'Таджикистан', '塔吉克斯坦']
export const uzbekistan: Names = ['Uzbekistan', 'Узбекистан', '乌兹别克斯坦']
