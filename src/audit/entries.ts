import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { isLocale } from '@/i18n/locales'
import type { Publication } from '@/publications/row'
import { originOf } from './origin'
import { subjects, type Entry } from './row'

/** The entry of a publication or a withdrawal. */
export function publicationEntry(
  row: Publication,
  before: Publication | null | undefined,
  req?: PayloadRequest,
): Entry {
  const isLive = row.state === 'live'
  const was = before?.state === 'live' ? before : undefined
  const at = iso((isLive ? row.publishedAt : row.withdrawnAt) ?? row.publishedAt)
  const by = isLive ? row.publishedBy : row.withdrawnBy
  return {
    ...originOf(req),
    ...(req ? {} : { person: by ?? null }),
    key: `publications/${row.key}/${row.sequence}/${Date.parse(at)}`,
    action: isLive ? 'publish' : 'withdraw',
    at,
    collection: row.collection,
    item: row.item,
    title: row.title || before?.title || row.slug,
    language: row.language,
    fromRevision: was?.revision ?? null,
    toRevision: isLive ? row.revision : null,
    fromFacts: was?.factsRevision ?? null,
    toFacts: isLive ? row.factsRevision : null,
    detail: isLive ? null : (row.reason ?? null),
  }
}

/** Somebody signed in. */
export function signInEntry(req: PayloadRequest): Entry {
  return { ...originOf(req), key: `signIn/${randomUUID()}`, action: 'signIn', at: now() }
}

/** Somebody signed out. */
export function signOutEntry(req: PayloadRequest): Entry {
  return { ...originOf(req), key: `signOut/${randomUUID()}`, action: 'signOut', at: now() }
}

/** Somebody tried to sign in; the password is never kept. */
export function signInRefusedEntry(req: PayloadRequest, email: unknown): Entry {
  const detail = typeof email === 'string' ? email.slice(0, 254) : null
  return {
    ...originOf(req),
    key: `signInRefused/${randomUUID()}`,
    action: 'signInRefused',
    at: now(),
    detail,
  }
}

/** A request that was refused: what it was about, and the status with its code. */
export function refusalEntry(req: PayloadRequest, status: number, code?: string): Entry {
  const { collection, id, language } = req.routeParams ?? {}
  const locale = language ?? req.locale
  const isKnown = subjects.includes(collection as string)
  return {
    ...originOf(req),
    key: `refusal/${randomUUID()}`,
    action: 'refusal',
    at: now(),
    collection: isKnown ? (collection as string) : null,
    item: typeof id === 'string' ? id.slice(0, 64) : null,
    language: isLocale(locale) ? locale : null,
    detail: [req.method, status, code, isKnown ? null : req.pathname?.slice(0, 200)]
      .filter(Boolean)
      .join(' '),
  }
}

const now = () => new Date().toISOString()
const iso = (value: string) => new Date(value).toISOString()
