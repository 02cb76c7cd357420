import type { Locale } from '@/i18n/locales'
import { paragraphs } from '../factories/items'
import { signIn } from '../support/visitor'

type Fields = Record<string, unknown> & { title: string; text?: string }
type Row = { item: string; language: Locale; title: string; slug: string }

/**
 * The newsroom's HTTP interface in the hands of its editor: it prepares what a journey needs, looks
 * things up, and takes away afterwards every news item that came to be meanwhile.
 */
export async function newsroomAt(url: string) {
  const ask = await signIn(url, 'editor@communique.test')
  const since = new Date().toISOString()

  const expectOk = async (method: string, path: string, body?: unknown) => {
    const answer = await ask(method, path, body)
    if (answer.status >= 400)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const inLanguage = ({ text, ...fields }: Fields) => ({
    ...fields,
    ...(text ? { body: paragraphs(text) } : {}),
  })

  return {
    /** Writes a news item in one language and says its id. */
    async write(language: Locale, fields: Fields): Promise<string> {
      const data = { kind: 'news', sourceLanguage: language, ...inLanguage(fields) }
      return (await expectOk('POST', `/news?locale=${language}`, data)).doc.id
    },
    /** Saves a language of it again. */
    async change(id: string, language: Locale, fields: Fields): Promise<void> {
      await expectOk('PATCH', `/news/${id}?locale=${language}`, inLanguage(fields))
    },
    /** Publishes languages and says the address of the first. */
    async publish(id: string, ...languages: Locale[]): Promise<string> {
      const { published } = await expectOk('POST', `/news/${id}/publications`, { languages })
      return published[0].address
    },
    /** What is live under a title in a language. */
    async find(collection: string, language: Locale, title: string): Promise<Row> {
      const where = { collection, language, title }
      const query = Object.entries(where).map(
        ([name, value]) => `where[${name}][equals]=${encodeURIComponent(value)}`,
      )
      const { docs } = await expectOk('GET', `/publications?${query.join('&')}`)
      if (docs.length !== 1) throw new Error(`${docs.length} ${collection} are called ${title}`)
      return docs[0]
    },
    /** Leaves the newsroom as it was found. */
    async clear(): Promise<void> {
      const { docs } = await expectOk(
        'GET',
        `/news?where[createdAt][greater_than_equal]=${since}&limit=0&depth=0`,
      )
      for (const { id } of docs) {
        const { languages } = await expectOk('GET', `/news/${id}/languages`)
        for (const { language, state } of languages)
          if (['published', 'changed'].includes(state))
            await expectOk('DELETE', `/news/${id}/publications/${language}`, { reason: 'test' })
        await expectOk('DELETE', `/news/${id}`)
      }
    },
  }
}
