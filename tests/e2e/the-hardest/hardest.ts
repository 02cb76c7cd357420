import sharp from 'sharp'
import { localeCodes, type Locale } from '@/i18n/locales'
import { paragraphs } from '../../factories/items'
import { signIn } from '../../support/visitor'

type Texts = Record<Locale, string>

/** A text of exactly so many characters, words of which are as long as those of the language can be. */
function ofLength(length: number, words: Texts): Texts {
  const cut = (text: string) => {
    let long = text
    while (long.length < length) long += ` ${text}`
    // An end in mid word would be shorter than it says once spaces are trimmed.
    return long.slice(0, length).replace(/\s$/u, 'x')
  }
  return {
    en: cut(words.en),
    ru: cut(words.ru),
    zh: words.zh.slice(0, length),
  }
}

const longest: Texts = {
  en: 'Intergovernmental counterterrorism responsibilities, institutionalisation and telecommunications interoperability',
  ru: 'Межправительственное антитеррористическое взаимодействие государств-участников, высокопрофессиональное сотрудничество',
  zh: '秘书处与各成员国主管机关就打击恐怖主义分裂主义和极端主义领域务实合作举行第十二次会',
}
const headline = { ...ofLength(140, longest), zh: [...longest.zh].slice(0, 34).join('') }
const name = ofLength(160, { ...longest, zh: longest.zh.repeat(4) })
const caption = ofLength(500, { ...longest, zh: longest.zh.repeat(12) })

const languageOf = (locale: Locale) => `?locale=${locale}`

/**
 * Publishes, in every language, the hardest content that the layout has to bear: the longest title of an
 * article, name of a body and caption that editors are expected to write; an article without a picture,
 * with one, and with forty.
 *
 * @param url where the demo runs
 * @returns the paths of the pages, by what they are hard for, and how to take everything away again
 */
export async function publishHardest(url: string) {
  const ask = await signIn(url, 'editor@communique.test')
  const made: { collection: string; id: string }[] = []
  const ok = async (method: string, path: string, body?: unknown) => {
    const answer = await ask(method, path, body)
    if (answer.status >= 400)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }

  const publish = async (
    collection: string,
    facts: object,
    texts: (language: Locale) => Record<string, unknown>,
  ) => {
    const [first, ...others] = localeCodes as [Locale, ...Locale[]]
    const data = { sourceLanguage: first, ...facts, ...texts(first) }
    const { id } = (await ok('POST', `/${collection}${languageOf(first)}`, data)).doc
    made.push({ collection, id })
    for (const language of others)
      await ok('PATCH', `/${collection}/${id}${languageOf(language)}`, texts(language))
    const asked = { languages: localeCodes }
    const { published } = await ok('POST', `/${collection}/${id}/publications`, asked)
    const paths = published.map((one: { language: Locale; address: string }) => [
      one.language,
      one.address,
    ])
    return { id, paths: Object.fromEntries(paths) as Record<Locale, string> }
  }

  const picture = await upload(url, ok)
  const body = await publish('organisations', { kind: 'intergovernmental' }, (language) => ({
    name: name[language],
    acronym: 'HARD',
  }))
  const article = (slug: string, facts: object) =>
    publish(
      'news',
      { kind: 'pressRelease', mentions: { organisations: [body.id] }, ...facts },
      (language) => ({
        title: headline[language],
        slug,
        lead: name[language],
        kicker: longest[language],
        body: paragraphs(`${longest[language]} https://example.org/${'a'.repeat(120)}`),
        pressContact: `${name[language]} press-secretary@communications-and-media.example.org`,
      }),
    )
  const pictures = Array.from({ length: 40 }, () => picture)
  const pages = {
    'without a picture': await article('hardest-0', {}),
    'with one picture': await article('hardest-1', { leadImage: picture }),
    'with forty pictures': await article('hardest-40', { leadImage: picture, gallery: pictures }),
    event: await publish(
      'events',
      {
        kind: 'conference',
        startsAt: '2019-12-30T22:30:00.000Z',
        endsAt: '2020-01-02T01:00:00.000Z',
        timeZone: 'Asia/Tashkent',
        organisers: [{ organisation: body.id, role: 'coOrganiser' }],
        participants: [{ party: { relationTo: 'organisations', value: body.id } }],
      },
      (language) => ({
        title: headline[language],
        slug: 'hardest',
        lead: name[language],
        theme: longest[language],
        venue: name[language],
      }),
    ),
    document: await publish(
      'documents',
      {
        kind: 'declaration',
        adoptedOn: '2019-12-30T12:00:00.000Z',
        parties: [body.id],
        number: 'A/RES/74/194-2019-12-18/CONF.2/ADD.1',
        authenticLanguages: ['ru', 'zh', 'en', 'fr', 'es', 'ar'],
      },
      (language) => ({ title: name[language], slug: 'hardest', summary: caption[language] }),
    ),
    body,
  }

  return {
    pages: [
      ...Object.entries(pages).flatMap(([what, { paths }]) =>
        localeCodes.map((language) => ({ name: what, language, path: paths[language] })),
      ),
      ...localeCodes.flatMap((language) =>
        ['', '/news', '/events/archive/2019', '/documents', '/organisations'].map((path) => ({
          name: path || 'home',
          language,
          path: `/${language}${path}`,
        })),
      ),
    ],
    clear: async () => {
      for (const { collection, id } of made.toReversed()) {
        for (const language of localeCodes)
          await ok('DELETE', `/${collection}/${id}/publications/${language}`, { reason: 'test' })
        await ok('DELETE', `/${collection}/${id}`)
      }
      await ok('DELETE', `/media/${picture}`)
    },
  }
}

async function upload(
  url: string,
  ok: (method: string, path: string, body?: unknown) => Promise<any>,
): Promise<string> {
  const data = await sharp({
    create: { width: 1600, height: 900, channels: 3, background: '#3b5b7a' },
  })
    .jpeg()
    .toBuffer()
  const login = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'editor@communique.test', password: 'communique-demo' }),
  })
  const { token } = (await login.json()) as { token: string }
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(data)], { type: 'image/jpeg' }), 'hardest.jpg')
  const texts = (language: Locale) => ({
    alt: name[language],
    caption: caption[language],
    credit: name[language],
  })
  form.set('_payload', JSON.stringify(texts('en')))
  const headers = { authorization: `JWT ${token}` }
  const sent = await fetch(`${url}/api/media?locale=en`, { method: 'POST', headers, body: form })
  if (sent.status !== 201) throw new Error(`upload: ${sent.status} ${await sent.text()}`)
  const { doc } = (await sent.json()) as { doc: { id: string } }
  for (const language of localeCodes.filter((code) => code !== 'en'))
    await ok('PATCH', `/media/${doc.id}${languageOf(language)}`, texts(language))
  return doc.id
}
