import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'

export const password = 'a long pass phrase for tests'

/** The people of a small newsroom; the first one made runs it. */
export const staff = {
  administrator: { email: 'admin@example.org', name: 'Administrator', role: 'administrator' },
  editor: { email: 'editor@example.org', name: 'Editor', role: 'editor' },
  russian: { email: 'ru@example.org', name: 'Переводчик', role: 'translator', languages: ['ru'] },
  chinese: { email: 'zh@example.org', name: '译者', role: 'translator', languages: ['zh'] },
} as const

export async function makeStaff(payload: Payload): Promise<void> {
  for (const person of Object.values(staff)) {
    await payload.create({ collection: 'users', data: { ...person, password } as never })
  }
}

/** Rich text of plain paragraphs. */
export function paragraphs(...texts: string[]) {
  const children = texts.map((text) => ({
    type: 'paragraph',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
  }))
  return {
    root: { type: 'root', version: 1, direction: null, format: '' as const, indent: 0, children },
  }
}

/** A news item with a title and a body in each of the languages given, the first being its source. */
export async function makeNews(
  payload: Payload,
  titles: Partial<Record<Locale, string>>,
  facts: object = {},
): Promise<string> {
  const [[source, title], ...others] = Object.entries(titles) as [
    [Locale, string],
    ...[Locale, string][],
  ]
  const data = {
    title,
    body: paragraphs(`${title}.`),
    sourceLanguage: source,
    kind: 'news',
    ...facts,
  }
  const { id } = await payload.create({ collection: 'news', locale: source, data: data as never })
  for (const [locale, text] of others) {
    await payload.update({
      collection: 'news',
      id,
      locale,
      data: { title: text, body: paragraphs(`${text}.`) } as never,
    })
  }
  return String(id)
}

/** A request of our own code, as the demo loader makes them. */
export function localRequest(payload: Payload): Promise<PayloadRequest> {
  return createLocalReq({}, payload)
}
