import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { localeCodes } from '@/i18n/locales'
import { makeStaff, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { startPayload } from '../support/payload'

let payload: Payload
let administrator: Client
let editor: Client
let translator: Client
let visitor: Client

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  administrator = await client(payload, staff.administrator.email, password)
  editor = await client(payload, staff.editor.email, password)
  translator = await client(payload, staff.russian.email, password)
  visitor = await client(payload)
})

const any = { 'if-match': '*' }
const save = (who: Client, language: string, data: object, headers: Record<string, string> = any) =>
  who('POST', `/globals/site?locale=${language}&fallback-locale=none`, data, headers)
const read = async (language: string) =>
  (await administrator('GET', `/globals/site?locale=${language}&fallback-locale=none`)).body

describe('what is said of the site', () => {
  it('keeps every language when all are saved at the same moment, again and again', async () => {
    for (let round = 0; round < 8; round++) {
      const answers = await Promise.all(
        localeCodes.map((code) =>
          save(administrator, code, {
            name: `${code} ${round}`,
            social: [{ network: `${code} ${round}`, url: `https://${code}.example.org` }],
          }),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual(localeCodes.map(() => 200))
      for (const code of localeCodes) {
        const { name, social } = await read(code)
        expect([name, social.map((one: any) => one.network)]).toEqual([
          `${code} ${round}`,
          [`${code} ${round}`],
        ])
      }
    }
    const { docs } = await payload.find({
      collection: 'audit',
      where: { collection: { equals: 'site' } },
      limit: 0,
    })
    // The first of all made it; every other save is a row of its own.
    expect(docs).toHaveLength(8 * localeCodes.length)
  })

  it('keeps what is shared when a language is saved at the same moment', async () => {
    const [colour, text] = await Promise.all([
      save(administrator, 'en', { accent: '#7a1f1a' }),
      save(administrator, 'zh', { tagline: '一行文字' }),
    ])
    expect([colour.status, text.status]).toEqual([200, 200])
    expect(await read('zh')).toMatchObject({ accent: '#7a1f1a', tagline: '一行文字', name: 'zh 7' })
  })

  it('changes nothing of another language', async () => {
    const of = ({ name, tagline, social }: any) => JSON.stringify({ name, tagline, social })
    const before = [of(await read('ru')), of(await read('zh'))]
    await save(administrator, 'en', { name: 'Another', tagline: 'Another', social: [] })
    expect([of(await read('ru')), of(await read('zh'))]).toEqual(before)
  })

  it('is refused from an old form of the same language, and saved from one of another', async () => {
    const { revisions } = await read('ru')
    expect((await save(administrator, 'zh', { name: '名称' })).status).toBe(200)
    const mine = await save(administrator, 'ru', { name: 'Моё', revisions }, {})
    expect(mine.status).toBe(200)
    const stale = await save(administrator, 'ru', { name: 'Старое', revisions }, {})
    expect([stale.status, stale.body.errors[0].data]).toEqual([
      412,
      { code: 'outdated', part: 'text' },
    ])
    expect((await read('ru')).name).toBe('Моё')
    expect((await save(administrator, 'ru', { name: 'Вслепую' }, {})).status).toBe(428)
  })

  it('is refused when what is shared would be turned back by an old form', async () => {
    const { revisions, accent } = await read('ru')
    await save(administrator, 'en', { accent: '#5b2a86' })
    const stale = await save(administrator, 'ru', { accent, revisions }, {})
    expect([stale.status, stale.body.errors[0].data.part]).toEqual([412, 'facts'])
    expect((await read('ru')).accent).toBe('#5b2a86')
  })

  it('takes no colour that can’t be read, and says why', async () => {
    const { status, body } = await save(administrator, 'en', { accent: '#aaaaaa' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('2.1:1')
    expect((await read('en')).accent).toBe('#5b2a86')
  })
})

describe('who may', () => {
  it('speak for the site: administrators', async () => {
    for (const [who, status] of [
      [administrator, 200],
      [editor, 403],
      [translator, 403],
      [visitor, 403],
    ] as const)
      expect((await save(who, 'en', { footer: 'x' })).status).toBe(status)
  })

  it('arrange the navigation: they and editors', async () => {
    const entries = [{ leadsTo: 'section', section: 'news', text: 'What is new' }]
    for (const [who, status] of [
      [administrator, 200],
      [editor, 200],
      [translator, 403],
      [visitor, 403],
    ] as const) {
      const answer = await who('POST', '/globals/navigation?locale=en', { entries }, any)
      expect(answer.status).toBe(status)
    }
  })

  it('read either past the pages: whoever signs in', async () => {
    for (const global of ['site', 'navigation']) {
      expect((await visitor('GET', `/globals/${global}`)).status).toBe(403)
      expect((await translator('GET', `/globals/${global}`)).status).toBe(200)
    }
  })

  it('lead to nothing that runs', async () => {
    const lead = (url: string) =>
      editor(
        'POST',
        '/globals/navigation?locale=en',
        { entries: [{ leadsTo: 'address', url, text: 'x' }] },
        any,
      )
    for (const url of ['javascript:alert(1)', '//elsewhere.example', 'news'])
      expect((await lead(url)).status, url).toBe(400)
    for (const url of ['https://example.org/x', '/en/news', 'mailto:press@example.org'])
      expect((await lead(url)).status, url).toBe(200)
  })
})
