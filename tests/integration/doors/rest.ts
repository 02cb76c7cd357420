import { oldestVersion } from './local-api'
import type { Trial, Verdict } from './trial'

const title = 'Через REST'
const save = (query = '', body: object = {}): Verdict => ({
  saves: ({ send, id }) =>
    expectOk(send('PATCH', `/news/${id}?locale=ru&${query}`, { title, ...body })),
})
const read = (path: string, method = 'GET'): Verdict => ({
  leaves: ({ send, id }) => send(method, path.replace(':id', id)),
})
const refuse = (method: string, path: string, body?: object): Verdict => ({
  refused: ({ send, id }) => send(method, path.replace(':id', id), body),
})

async function expectOk(answer: Promise<{ status: number; body: any }>) {
  const { status, body } = await answer
  if (status >= 400 || body.errors?.length) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

/** Every address of an item collection; all of them have the same. */
export const itemRoutes: Record<string, Verdict> = {
  'post /': {
    makes: async ({ send }) =>
      (await expectOk(send('POST', '/news?locale=ru', { title, kind: 'news' }))).doc.id,
  },
  'post /:id/duplicate': {
    makes: async ({ send, id }) =>
      (await expectOk(send('POST', `/news/${id}/duplicate?locale=ru`, { title }))).doc.id,
  },
  'patch /:id': save(),
  'patch /': {
    saves: ({ send, id }) =>
      expectOk(send('PATCH', `/news?locale=ru&where[id][equals]=${id}`, { title })),
  },
  'post /versions/:id': {
    saves: async (trial) =>
      expectOk(trial.send('POST', `/news/versions/${await oldestVersion(trial)}?locale=ru`)),
  },
  'delete /:id': { removes: ({ send, id }) => expectOk(send('DELETE', `/news/${id}`)) },
  'delete /': {
    removes: ({ send, id }) => expectOk(send('DELETE', `/news?where[id][equals]=${id}`)),
  },
  /** Publishing writes a publication, and nothing of the item. */
  'post /:id/publications': {
    leaves: ({ send, id }) => send('POST', `/news/${id}/publications`, { languages: ['ru'] }),
  },
  'delete /:id/publications/:language': {
    leaves: async ({ send, id }) => {
      await send('POST', `/news/${id}/publications`, { languages: ['ru'] })
      return send('DELETE', `/news/${id}/publications/ru`, { reason: 'Test' })
    },
  },
  'get /': read('/news'),
  'get /:id': read('/news/:id?locale=ru&depth=2'),
  'get /count': read('/news/count'),
  'get /versions': read('/news/versions'),
  'get /versions/:id': {
    leaves: async (trial) => trial.send('GET', `/news/versions/${await oldestVersion(trial)}`),
  },
  'get /:id/languages': read('/news/:id/languages'),
  'post /access/:id?': read('/news/access/:id', 'POST'),
  'get /:id/history/:part': read('/news/:id/history/ru'),
  /** What is given back is as it is, so no counter grows. */
  'post /:id/history/:part': {
    counts: null,
    saves: ({ send, id }) =>
      expectOk(send('POST', `/news/${id}/history/ru`, { revision: 1 }, { 'if-match': '*' })),
  },
  'put /:id/publications/:language': {
    leaves: async ({ send, id }) => {
      await send('POST', `/news/${id}/publications`, { languages: ['ru'] })
      await send('DELETE', `/news/${id}/publications/ru`, { reason: 'Test' })
      return send('PUT', `/news/${id}/publications/ru`, {})
    },
  },
  'post /:id/presence': {
    leaves: ({ send, id }) =>
      send('POST', `/news/${id}/presence`, { session: 'a'.repeat(24), language: 'ru' }),
  },
  'delete /:id/presence/:session': read(`/news/:id/presence/${'a'.repeat(24)}`, 'DELETE'),
}

/** The same addresses with whatever else a request can say. */
export const itemRequests: Record<string, Verdict> = {
  'a save, answered with relations': save('depth=5'),
  'a save as a draft': save('draft=true'),
  'an autosave': save('draft=true&autosave=true'),
  'a save over a lock': save('overrideLock=true'),
  'a save that would publish another language': refuse(
    'PATCH',
    '/news/:id?locale=ru&publishSpecificLocale=en',
    { title },
  ),
  'a save that would publish all': refuse('PATCH', '/news/:id?locale=ru&publishAllLocales=true', {
    title,
  }),
  'a save that would withdraw all': refuse(
    'PATCH',
    '/news/:id?locale=ru&unpublishAllLocales=true',
    {
      title,
    },
  ),
  /** Bulk edits don't know it: the Russian is saved, as the address says. */
  'a bulk edit that would publish another language': {
    saves: ({ send, id }) =>
      expectOk(
        send('PATCH', `/news?locale=ru&publishSpecificLocale=en&where[id][equals]=${id}`, {
          title,
        }),
      ),
  },
  'an item made in every language at once': refuse('POST', '/news?locale=all', {
    title: { en: 'No' },
    kind: 'news',
  }),
  'a save of which a part is answered': save('select[title]=true&joins=false'),
  'a save that falls back on another language': save('fallback-locale=en'),
  'a save that brings the gate’s own fields': save('', {
    revision: 99,
    revisions: { ru: 99, en: 99, facts: 99 },
    label: 'forged',
    references: '|news:x|',
    savedBy: 'somebody',
  }),
  'a save that names its language in the body': {
    saves: ({ send, id }) => expectOk(send('PATCH', `/news/${id}`, { title, locale: 'ru' })),
  },
  'a save that brings another id': save('', { id: '3f2b8f0e-0000-4000-8000-000000000000' }),
  'a move to the trash': {
    counts: null,
    saves: ({ send, id }) =>
      expectOk(send('PATCH', `/news/${id}`, { deletedAt: new Date().toISOString() })),
  },
  'a bulk move to the trash': {
    counts: null,
    saves: ({ send, id }) =>
      expectOk(
        send('PATCH', `/news?where[id][equals]=${id}`, { deletedAt: new Date().toISOString() }),
      ),
  },
  'a save in every language at once': refuse('PATCH', '/news/:id?locale=all', {
    title: { en: 'No', ru: 'Нет', zh: '不' },
  }),
  'a bulk edit in every language at once': refuse(
    'PATCH',
    '/news?locale=all&where[id][equals]=:id',
    { title: { en: 'No', ru: 'Нет', zh: '不' } },
  ),
  'a version restored as a draft': {
    refused: async (trial: Trial) =>
      trial.send('POST', `/news/versions/${await oldestVersion(trial)}?locale=ru&draft=true`),
  },
  'a version restored in every language at once': {
    refused: async (trial: Trial) =>
      trial.send('POST', `/news/versions/${await oldestVersion(trial)}?locale=all`),
  },
  'an item replaced by PUT': refuse('PUT', '/news/:id', { title }),
  'an update by GraphQL': refuse('POST', '/graphql', {
    query: 'mutation { updateNews(id: ":id", data: {title: "No"}) { id } }',
  }),
  'jobs that are run': refuse('GET', '/payload-jobs/run'),
  'jobs that are queued': refuse('POST', '/payload-jobs', { taskSlug: 'schedulePublish' }),
  'a folder': refuse('POST', '/payload-folders', { name: 'x' }),
  'a lock': refuse('POST', '/payload-locked-documents', { document: 'x' }),
  'an order': refuse('POST', '/reorder', { collectionSlug: 'news', docsToMove: [':id'] }),
}

const ofAccounts: Verdict = { cannot: 'It is about accounts.' }
const file: Verdict = { cannot: 'It gives a file.' }

/** What other collections have beside Payload's usual addresses, and the addresses of nothing. */
export const otherRoutes: Record<string, Record<string, Verdict>> = {
  root: {
    'get /access': { cannot: 'It only reads.' },
    'get /undo': { cannot: 'It only reads.' },
    'post /renewals': { cannot: 'It renews pages that are kept in memory, for the server itself.' },
  },
  audit: { 'get /export.csv': { cannot: 'It only reads.' } },
  media: { 'get /file/:filename': file, 'get /paste-url/:id?': file },
  users: Object.fromEntries(
    [
      'get /init',
      'get /me',
      'post /first-register',
      'post /forgot-password',
      'post /login',
      'post /logout',
      'post /refresh-token',
      'post /reset-password',
      'post /unlock',
      'post /verify/:id',
    ].map((route) => [route, ofAccounts]),
  ),
  'payload-preferences': Object.fromEntries(
    ['get /:key', 'post /:key', 'delete /:key'].map((route) => [
      route,
      { cannot: 'It keeps what a person’s admin looks like, by a key of theirs.' },
    ]),
  ),
}

/** Payload's usual addresses: in a collection that has no items they write rows of that collection. */
export const usualRoutes = [
  'delete /',
  'delete /:id',
  'get /',
  'get /:id',
  'get /count',
  'get /versions',
  'get /versions/:id',
  'patch /',
  'patch /:id',
  'post /',
  'post /:id/duplicate',
  'post /access/:id?',
  'post /versions/:id',
]

/** The usual addresses of a global. */
export const globalRoutes = [
  'get /',
  'post /',
  'post /access',
  'get /versions',
  'get /versions/:id',
  'post /versions/:id',
]
