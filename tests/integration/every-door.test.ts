import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { isItemCollection, itemCollections } from '@/publications/kinds'
import { makeStaff, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { startPayload } from '../support/payload'
import { adapterMethods } from './doors/adapter'
import { jobsApi, kvApi, localApi } from './doors/local-api'
import { functionsOf, routesOf, serverFunctions } from './doors/registry'
import { globalRoutes, itemRequests, itemRoutes, otherRoutes, usualRoutes } from './doors/rest'
import { adminFunctions } from './doors/server-functions'
import { tryOut, type Verdict } from './doors/trial'

// What Payload registers is asked of Payload itself. A door that an upgrade or a change of ours adds is
// unknown to the tables in ./doors, and fails here until somebody says, and shows, how it passes the gate.

let payload: Payload
let administrator: Client

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  administrator = await client(payload, staff.administrator.email, password)
})

const unknown = (registered: string[], known: Record<string, Verdict>) =>
  registered.filter((name) => !Object.hasOwn(known, name))
const ofItsOwn: Verdict = { cannot: 'It writes rows of its own collection.' }
const tried = (table: Record<string, Verdict>) =>
  Object.entries(table).filter(([, verdict]) => !('cannot' in verdict))
const through = ([, verdict]: [string, Verdict]) => tryOut(payload, administrator, verdict)

describe('the database adapter', () => {
  it('has no method that we don’t know', () => {
    expect(unknown(functionsOf(payload.db), adapterMethods)).toEqual([])
  })
  it.each(tried(adapterMethods))('%s', (...door) => expect(through(door)).resolves.toBeUndefined())
})

describe('Payload’s Local API', () => {
  it('has no method that we don’t know', () => {
    expect(unknown(functionsOf(payload), localApi)).toEqual([])
    expect(unknown(functionsOf(payload.jobs), jobsApi)).toEqual([])
    expect(unknown(functionsOf(payload.kv), kvApi)).toEqual([])
  })
  it('has no job that could write', () => {
    expect(payload.config.jobs?.tasks ?? []).toEqual([])
    expect(payload.config.jobs?.workflows ?? []).toEqual([])
  })
  it.each(tried(localApi))('%s', (...door) => expect(through(door)).resolves.toBeUndefined())
})

describe('the addresses under /api', () => {
  it('are all known', () => {
    const others = Object.entries(routesOf(payload)).flatMap(([owner, routes]) => {
      const usual = owner.startsWith('globals/') ? globalRoutes : usualRoutes
      const known = isItemCollection(owner)
        ? itemRoutes
        : { ...otherRoutes[owner], ...Object.fromEntries(usual.map((route) => [route, ofItsOwn])) }
      return unknown(routes, known).map((route) => `${owner}: ${route}`)
    })
    expect(others).toEqual([])
  })
  it('are the same for every kind of item, so that one kind stands for all', () => {
    const routes = routesOf(payload)
    for (const kind of itemCollections)
      expect(routes[kind]?.toSorted(), kind).toEqual(Object.keys(itemRoutes).toSorted())
  })
  it.each(tried(itemRoutes))('%s', (...door) => expect(through(door)).resolves.toBeUndefined())
  it.each(tried(itemRequests))('%s', (...door) => expect(through(door)).resolves.toBeUndefined())

  it.each(['audit', 'publications', 'payload-kv'])(
    'of %s write nothing for anybody',
    async (slug) => {
      const { docs } = await payload.db.find<{ id: string }>({
        collection: slug as never,
        limit: 1,
      })
      const id = docs[0]?.id ?? '3f2b8f0e-0000-4000-8000-000000000000'
      for (const [method, path] of [
        ['POST', ''],
        ['PATCH', `/${id}`],
        ['PATCH', '?where[id][exists]=true'],
        ['DELETE', `/${id}`],
        ['DELETE', '?where[id][exists]=true'],
        ['POST', `/${id}/duplicate`],
      ] as const) {
        const { status } = await administrator(method, `/${slug}${path}`, { title: 'x', key: 'x' })
        expect([403, 404], `${method} ${path}`).toContain(status)
      }
    },
  )
})

describe('the admin’s server functions', () => {
  it('are all known', () => {
    expect(unknown(serverFunctions(), adminFunctions)).toEqual([])
  })
  it('begin no drafts and take no locks, for items have neither', () => {
    for (const slug of itemCollections) {
      const { config } = payload.collections[slug]
      expect(config.versions?.drafts, slug).toBeFalsy()
      expect(config.lockDocuments, slug).toBe(false)
    }
  })
  it.each(tried(adminFunctions))('%s', (...door) => expect(through(door)).resolves.toBeUndefined())
})
