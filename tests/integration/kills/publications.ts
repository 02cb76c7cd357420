import { describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { paragraphs } from '../../factories/items'
import { open } from '../../support/visitor'
import { points, recorded, type Stage } from './stage'

/** Kills in the midst of a publication. */
export function killsOfPublications(stage: () => Stage): void {
  describe('a server that is killed in the midst of a publication', () => {
    const text = (title: string) => ({ title, body: paragraphs(`Text of ${title}.`) })
    const nameOf = (slug: string, language: Locale, revision: string) =>
      `${revision} ${slug} ${language}`

    /** Writes an item in languages, publishes it if it shall be there already, and then changes it. */
    async function changed(slug: string, isLive: boolean, languages: Locale[]) {
      const [source] = languages as [Locale]
      const facts = { kind: 'news', sourceLanguage: source }
      const { body } = await stage().person('POST', `/news?locale=${source}`, {
        title: slug,
        slug,
        ...facts,
      })
      const id: string = body.doc.id
      const write = async (revision: string) => {
        for (const code of languages) {
          const data = { ...text(nameOf(slug, code, revision)), slug }
          expect((await stage().person('PATCH', `/news/${id}?locale=${code}`, data)).status).toBe(
            200,
          )
        }
      }
      const publish = () => stage().person('POST', `/news/${id}/publications`, { languages })
      await write('Old')
      if (isLive) await publish()
      await write('New')
      for (const code of languages) await open(`${stage().server.url}/${code}/news/${slug}`)
      return { id, publish }
    }

    /** Which revision of a language there is: for readers, in the store, and by the state that editors see. */
    async function look(id: string, slug: string, language: Locale) {
      const { status, html } = await open(`${stage().server.url}/${language}/news/${slug}`)
      const of = (where: string, kind: string) => where.includes(nameOf(slug, language, kind))
      const page = html.replace(/<script\b.*?<\/script>/gsu, '')
      const whole = ['Old', 'New'].filter((kind) =>
        page.includes(`Text of ${nameOf(slug, language, kind)}.`),
      )
      expect(['Old', 'New'].filter((kind) => of(page, kind))).toEqual(whole)
      const query = `where[item][equals]=${id}&where[language][equals]=${language}`
      const { docs } = (await stage().person('GET', `/publications?${query}`)).body
      const stored = docs.flatMap((row: object) =>
        ['Old', 'New'].filter((kind) => of(JSON.stringify(row), kind)),
      )
      expect(stored).toEqual(whole)
      expect(status).toBe(whole.length ? 200 : 404)
      const { languages } = (await stage().person('GET', `/news/${id}/languages`)).body
      const { state } = languages.find((one: { language: string }) => one.language === language)
      expect(state).toBe(
        { Old: 'changed', New: 'published', none: 'notPublished' }[whole[0] ?? 'none'],
      )
      return { shows: whole.join(), sequence: docs[0]?.sequence ?? 0 }
    }

    /** Pressing again gives one answer, the new text, and no second publication or row of the record. */
    async function expectOnce(id: string, slug: string, isLive: boolean, languages: Locale[]) {
      const press = () => stage().person('POST', `/news/${id}/publications`, { languages })
      const [first, second] = [await press(), await press()]
      expect(first.status).toBe(200)
      expect(second).toEqual(first)
      const times = isLive ? 2 : 1
      for (const code of languages)
        expect(await look(id, slug, code)).toEqual({ shows: 'New', sequence: times })
      const rows = await recorded(stage(), id, 'publish')
      expect(rows.length).toBe(times * languages.length)
      const named = rows.map((row: Record<string, unknown>) => `${row.language} ${row.toRevision}`)
      expect(new Set(named).size).toBe(rows.length)
    }

    it.each(points.flatMap((one) => [true, false].map((isLive) => ({ ...one, isLive }))))(
      'shows the old or the new, whole: $point, published before: $isLive',
      async ({ point, isThere, isLive }) => {
        const slug = `${point.replaceAll(' ', '-')}-${isLive}`
        const { id, publish } = await changed(slug, isLive, ['en'])
        await stage().server.killedAt({ table: 'publications', point }, publish)
        const before = isLive ? { shows: 'Old', sequence: 1 } : { shows: '', sequence: 0 }
        const after = { shows: 'New', sequence: before.sequence + 1 }
        expect(await look(id, slug, 'en')).toEqual(isThere ? after : before)
        await expectOnce(id, slug, isLive, ['en'])
      },
    )

    it('shows each language whole when it was killed between two of them', async () => {
      const { id, publish } = await changed('between', true, ['en', 'ru'])
      const second = { table: 'publications', point: 'before the row', skipped: 1 } as const
      await stage().server.killedAt(second, publish)
      expect(await look(id, 'between', 'en')).toEqual({ shows: 'New', sequence: 2 })
      expect(await look(id, 'between', 'ru')).toEqual({ shows: 'Old', sequence: 1 })
      await expectOnce(id, 'between', true, ['en', 'ru'])
    })
  })
}
