import type { Locale } from '@/i18n/locales'
import type { DemoItem, Text } from '../types'

/** Lines above headlines. */
const kickers = {
  archive: { en: 'From the archive', ru: 'Из архива', zh: '历史资料' },
  members: { en: 'Members and partners', ru: 'Члены и партнёры', zh: '成员国与伙伴' },
  security: { en: 'Security', ru: 'Безопасность', zh: '安全' },
  cooperation: { en: 'Cooperation', ru: 'Сотрудничество', zh: '合作' },
  summit: { en: 'Heads of state', ru: 'Главы государств', zh: '元首会晤' },
  people: { en: 'Appointments', ru: 'Назначения', zh: '人事' },
  record: { en: 'On the record', ru: 'Официально', zh: '权威发布' },
  demo: { en: 'Demonstration', ru: 'Демонстрация', zh: '演示' },
} satisfies Record<string, Text>

/** Whom journalists may ask; like the newsroom itself it is invented, and says so. */
export const pressDesk: Text = {
  en: 'Press desk of the demo newsroom (example)\npress@communique.test',
  ru: 'Пресс-служба демонстрационной редакции (пример)\npress@communique.test',
  zh: '演示编辑部新闻处（示例）\npress@communique.test',
}

type Facts = {
  kind?: string
  source?: Locale
  kicker: keyof typeof kickers
  date: string
  at?: string
  picture?: string
  gallery?: string[]
  event?: string
  bodies?: string[]
  people?: string[]
  documents?: string[]
  topics?: string[]
  attachments?: string[]
  pinned?: boolean
  /** Names the press desk of the demo newsroom. */
  press?: true
  waiting?: Locale[]
  trashed?: true
}
type Version = [title: string, lead: string, body: string]

const refs = (keys: string[] = []) => keys.map((key) => `@${key}`)
const one = (name: string, key?: string) => (key ? { [name]: `@${key}` } : {})

/** A news item: its facts, and title, lead and body by language. */
export function news(
  key: string,
  { kind = 'news', source = 'en', kicker, date, at, picture, ...more }: Facts,
  versions: Partial<Record<Locale, Version>>,
  afterwards?: DemoItem['afterwards'],
): DemoItem {
  const languages = Object.keys(versions) as Locale[]
  const only = (text: Text): Text =>
    Object.fromEntries(languages.map((language) => [language, text[language]]))
  const pick = (index: number): Text =>
    Object.fromEntries(languages.map((language) => [language, versions[language]?.[index]]))
  return {
    key,
    in: 'news',
    source,
    text: {
      title: pick(0),
      kicker: only(kickers[kicker]),
      lead: pick(1),
      body: pick(2),
      ...(more.press ? { pressContact: only(pressDesk) } : {}),
    },
    facts: {
      kind,
      datelineDate: date,
      ...one('datelinePlace', at),
      ...one('event', more.event),
      ...one('leadImage', picture),
      gallery: refs(more.gallery),
      mentions: {
        organisations: refs(more.bodies),
        people: refs(more.people),
        documents: refs(more.documents),
        places: refs(at ? [at] : []),
      },
      topics: refs(more.topics),
      attachments: refs(more.attachments),
      ...(more.pinned ? { pinned: true } : {}),
    },
    ...(more.waiting ? { waiting: more.waiting } : {}),
    ...(more.trashed ? { trashed: true } : {}),
    ...(afterwards ? { afterwards } : {}),
  }
}
