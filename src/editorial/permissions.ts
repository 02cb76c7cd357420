import type { Locale } from '@/i18n/locales'
import type { Role } from './roles'

/** The person as far as permissions are concerned; `languages` limits translators only. */
export type Person = { role?: Role | null; languages?: Locale[] | null } | null | undefined

/** Everything that a role can be allowed to do to an item or to the newsroom. */
export type Act =
  | 'read'
  | 'create'
  | 'writeLanguage'
  | 'writeFacts'
  | 'publish'
  | 'withdraw'
  | 'trash'
  | 'readRecord'
  | 'arrange'
  | 'configure'
  | 'manageUsers'

const permissions = {
  administrator: [
    'read',
    'create',
    'writeLanguage',
    'writeFacts',
    'publish',
    'withdraw',
    'trash',
    'readRecord',
    'arrange',
    'configure',
    'manageUsers',
  ],
  editor: [
    'read',
    'create',
    'writeLanguage',
    'writeFacts',
    'publish',
    'withdraw',
    'trash',
    'readRecord',
    'arrange',
  ],
  translator: ['read', 'writeLanguage'],
} as const satisfies Record<Role, readonly Act[]>

/**
 * Whether a person may do something.
 *
 * @param person the signed-in user, or nothing for a visitor (who may do nothing on the write side)
 * @param act what they want to do
 * @param language the language it touches, where it touches one; translators hold only their own
 */
export function may(person: Person, act: Act, language?: Locale): boolean {
  if (!person?.role) return false
  if (!(permissions[person.role] as readonly Act[]).includes(act)) return false
  if (person.role !== 'translator' || act !== 'writeLanguage') return true
  return language === undefined || (person.languages ?? []).includes(language)
}
