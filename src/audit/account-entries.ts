import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { canonical } from '@/lib/canonical'
import { originOf } from './origin'
import type { Action, Entry } from './row'

/** An account as the database keeps it. Of its secrets only whether they changed is ever looked at. */
export type Account = Record<string, unknown> & { id: string }

/** What the record names when it changed; sessions, attempts and tokens are no changes of an account. */
const plain = ['name', 'email', 'interfaceLanguage', 'keepDrafts'] as const
/** By the words of the form, where an account's field is called otherwise than an item's. */
const word = (name: string) => (name === 'name' ? 'personName' : name)
const rights = ['role', 'languages'] as const
const secrets = ['hash', 'salt'] as const

/**
 * The rows of the record for a write to an account: one for what it allows, one for its password, one
 * for all else, so that each can be asked for. No password, hash or token is in any of them.
 *
 * @param before nothing for a new account
 * @param after nothing for one that is removed
 */
export function accountEntries(
  before: Account | null,
  after: Account | null,
  req?: PayloadRequest,
): Entry[] {
  const account = after ?? before
  if (!account) return []
  const entry = (action: Action, more: Partial<Entry> = {}): Entry => ({
    ...originOf(req),
    key: `users/${account.id}/${randomUUID()}`,
    action,
    at: new Date().toISOString(),
    collection: 'users',
    item: String(account.id),
    title: String(account.name ?? ''),
    ...more,
  })
  if (!before) return [entry('create', { detail: rightsOf(account) })]
  if (!after) return [entry('delete', { detail: rightsOf(account) })]
  const changed = (names: readonly string[]) =>
    names.filter((name) => canonical(before[name] ?? null) !== canonical(after[name] ?? null))
  const entries: Entry[] = []
  const allowed = changed(rights)
  if (allowed.length) {
    const detail = `${rightsOf(before)} → ${rightsOf(after)}`
    entries.push(entry('roleChange', { changed: allowed.join(', '), detail }))
  }
  if (changed(secrets).length) entries.push(entry('passwordChange'))
  const others = [...changed(plain), ...(isUnlocked(before, after) ? ['lockUntil'] : [])]
  if (others.length) entries.push(entry('save', { changed: others.map(word).join(', ') }))
  return entries
}

/** A role, and the languages it is held to. */
function rightsOf({ role, languages }: Account): string {
  const codes = Array.isArray(languages) ? languages.join(', ') : ''
  return [role, codes && `(${codes})`].filter(Boolean).join(' ')
}

/** Too many wrong passwords had closed it, and somebody opened it before its time. */
function isUnlocked(before: Account, after: Account): boolean {
  const until = before.lockUntil ? new Date(before.lockUntil as string).getTime() : 0
  return until > Date.now() && !after.lockUntil
}
