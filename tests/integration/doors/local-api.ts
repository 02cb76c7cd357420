import type { Trial, Verdict } from './trial'

const collection = 'news'
const data = { title: 'Через Local API' } as never
const locale = 'ru'
const where = ({ id }: Trial) => ({ id: { equals: id } })
const read: Verdict = { cannot: 'It only reads.' }
const account: Verdict = { cannot: 'It is about accounts.' }
const global: Verdict = { cannot: 'Globals are no items.' }
const start: Verdict = { cannot: 'It belongs to starting and stopping.' }
const tool: Verdict = { cannot: 'It keeps nothing.' }

/** The oldest saved version of an item. */
export async function oldestVersion({ payload, id }: Trial): Promise<string> {
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    limit: 1,
    depth: 0,
  })
  return String(docs[0]?.id)
}

/** Every method of Payload's Local API. */
export const localApi: Record<string, Verdict> = {
  create: {
    makes: async ({ payload }) =>
      String(
        (
          await payload.create({
            collection,
            locale,
            data: { ...(data as object), kind: 'news' } as never,
          })
        ).id,
      ),
  },
  duplicate: {
    makes: async ({ payload, id }) =>
      String((await payload.duplicate({ collection, id, locale })).id),
  },
  update: { saves: ({ payload, id }) => payload.update({ collection, id, locale, data }) },
  'update, many': {
    saves: (trial) => trial.payload.update({ collection, where: where(trial), locale, data }),
  },
  'update, in every language at once': {
    refused: ({ payload, id }) =>
      payload.update({
        collection,
        id,
        locale: 'all',
        data: { title: { en: 'No', ru: 'Нет', zh: '不' } },
      } as never),
  },
  /** The oldest version has no Russian: restoring it takes the Russian away, and nothing else. */
  restoreVersion: {
    saves: async (trial) =>
      trial.payload.restoreVersion({ collection, id: await oldestVersion(trial), locale }),
  },
  delete: { removes: ({ payload, id }) => payload.delete({ collection, id }) },
  'delete, many': {
    removes: (trial) => trial.payload.delete({ collection, where: where(trial) }),
  },
  updateGlobal: global,
  restoreGlobalVersion: global,
  findGlobal: global,
  findGlobalVersionByID: global,
  findGlobalVersions: global,
  countGlobalVersions: global,
  auth: account,
  forgotPassword: account,
  login: account,
  resetPassword: account,
  unlock: account,
  verifyEmail: account,
  count: read,
  countVersions: read,
  find: read,
  findByID: read,
  findDistinct: read,
  findVersionByID: read,
  findVersions: read,
  _initializeCrons: start,
  bin: start,
  destroy: start,
  init: start,
  decrypt: tool,
  encrypt: tool,
  getAPIURL: tool,
  getAdminURL: tool,
  sendEmail: tool,
}

const job: Verdict = { cannot: 'There are no jobs: no task and no workflow is configured.' }
export const jobsApi: Record<string, Verdict> = {
  cancel: job,
  cancelByID: job,
  handleSchedules: job,
  queue: job,
  run: job,
  runByID: job,
}

const keyed: Verdict = { cannot: 'It keeps values by key in a collection of its own.' }
export const kvApi: Record<string, Verdict> = {
  clear: keyed,
  delete: keyed,
  get: keyed,
  has: keyed,
  keys: keyed,
  set: keyed,
}
