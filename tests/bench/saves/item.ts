import type { Payload } from 'payload'
import { paragraphs } from '../../factories/items'

const languages = ['en', 'ru', 'zh'] as const

const words = 'The heads of delegation met, and agreed on what comes next. '.repeat(6)

/** An event as newsrooms have them: a text of four paragraphs in three languages, and a programme. */
export async function makeItem(payload: Payload, number: number): Promise<string> {
  const text = (language: string) => ({
    title: `Meeting ${number} ${language}`,
    lead: words,
    theme: `Theme ${language}`,
    body: paragraphs(words, words, words, words),
  })
  const facts = {
    kind: 'meeting',
    status: 'held',
    edition: number + 1,
    programme: [
      {
        date: '2026-05-01T00:00:00.000Z',
        sessions: [
          { startsAt: '09:00', endsAt: '10:00', title: 'Opening' },
          { startsAt: '10:00', endsAt: '12:00', title: 'First session' },
        ],
      },
    ],
  }
  const { id } = await payload.create({
    collection: 'events',
    locale: 'en',
    data: { ...text('en'), ...facts } as never,
  })
  for (const locale of languages.slice(1))
    await payload.update({ collection: 'events', id, locale, data: text(locale) as never })
  return String(id)
}

/** One save of one language, as an editor makes it: its lead is a new one. */
export function save(payload: Payload, id: string, turn: number): Promise<unknown> {
  return payload.update({
    collection: 'events',
    id,
    locale: languages[turn % languages.length] as (typeof languages)[number],
    depth: 0,
    data: { lead: `${words}${turn}` } as never,
  })
}
