import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { env } from '@/env'
import type { User } from '@/payload-types'

/** The first of them becomes the administrator of an empty newsroom in any case. */
export const accounts = [
  {
    email: 'admin@communique.test',
    name: 'Anna Weber',
    role: 'administrator',
    languages: [],
    interfaceLanguage: 'en',
  },
  {
    email: 'editor@communique.test',
    name: 'Ирина Соколова',
    role: 'editor',
    languages: [],
    interfaceLanguage: 'ru',
  },
  {
    email: 'translator.ru@communique.test',
    name: 'Павел Орлов',
    role: 'translator',
    languages: ['ru'],
    interfaceLanguage: 'ru',
  },
  {
    email: 'translator.zh@communique.test',
    name: '林晓',
    role: 'translator',
    languages: ['zh'],
    interfaceLanguage: 'zh',
  },
] as const

/**
 * Creates the demo accounts that are missing.
 *
 * @param restore also gives those that exist their first password and role again
 */
export async function ensureAccounts(payload: Payload, restore: boolean): Promise<number> {
  let created = 0
  for (const account of accounts) {
    const data = { ...account, languages: [...account.languages], password: env.demoPassword }
    const there = await accountOf(payload, account.email)
    if (!there) {
      await payload.create({ collection: 'users', data, req: await systemRequest(payload) })
      created++
    } else if (restore) {
      const req = await systemRequest(payload)
      await payload.update({ collection: 'users', id: there.id, data, req })
    }
  }
  return created
}

/** Where the loader works: the newsroom, and requests of its editor. */
export type Desk = { payload: Payload; request: () => Promise<PayloadRequest> }

/** A desk of the demo's editor; each request is fresh, so that no operation leaks its language into the next. */
export async function editorsDesk(payload: Payload): Promise<Desk> {
  const editor = await accountOf(payload, accounts[1].email)
  if (!editor) throw new Error('The demo has no editor any more: load it with --reset.')
  const user = { ...editor, collection: 'users' as const }
  return { payload, request: () => createLocalReq({ user }, payload) }
}

async function accountOf(payload: Payload, email: string): Promise<User | undefined> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
  })
  return docs[0]
}

const systemRequest = (payload: Payload) => createLocalReq({}, payload)
