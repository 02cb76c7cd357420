import type { CollectionConfig } from 'payload'
import { personOf } from '@/editorial/person'
import { may } from '@/editorial/permissions'
import { roles } from '@/editorial/roles'
import { defaultLocale, locales } from '@/i18n/locales'
import { env } from '@/env'
import { allow } from './access'
import { refuseNobody } from './explain-unavailable'
import { firstIsAdministrator } from './hooks/first-is-administrator'
import { recordSignIn, recordSignOut } from './hooks/record-sign-in'
import { refuseDemoAccounts } from './hooks/refuse-demo-accounts'
import { followLanguage, rememberLanguage } from './hooks/remember-language'
import { labelled, word } from './labelled'

const languageNames = locales.map(({ code, label }) => ({ value: code, label }))
/** The first account is an administrator's whatever it asks for, so its form doesn't ask. */
const signedInOnly = {
  condition: (_: unknown, __: unknown, { user }: { user: unknown }) => Boolean(user),
}
const manageUsers = allow('manageUsers')

/** People who sign in: what they may do, which languages are theirs, which language they see the admin in. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: word('collections.users.one'), plural: word('collections.users.many') },
  admin: {
    useAsTitle: 'name',
    group: word('groups.system'),
    defaultColumns: ['name', 'email', 'role', 'languages'],
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: env.siteUrl.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => may(personOf(req), 'read'),
    create: manageUsers,
    delete: manageUsers,
    unlock: manageUsers,
    read: ({ req }) => may(personOf(req), 'read'),
    update: ({ req, id }) =>
      may(personOf(req), 'manageUsers') ||
      (Boolean(req.user) && String(req.user?.id) === String(id)),
  },
  hooks: {
    beforeChange: [firstIsAdministrator],
    afterChange: [followLanguage],
    beforeLogin: [refuseDemoAccounts],
    afterLogin: [rememberLanguage, recordSignIn],
    afterLogout: [recordSignOut],
    afterMe: [refuseNobody],
  },
  lockDocuments: false,
  fields: labelled(
    [
      { name: 'name', type: 'text', required: true, label: word('fields.personName') },
      {
        name: 'role',
        type: 'select',
        options: [...roles],
        required: true,
        defaultValue: 'translator',
        saveToJWT: true,
        access: { create: allowField, update: allowField },
        admin: signedInOnly,
      },
      {
        name: 'languages',
        type: 'select',
        hasMany: true,
        options: languageNames,
        saveToJWT: true,
        access: { create: allowField, update: allowField },
        admin: signedInOnly,
      },
      {
        name: 'interfaceLanguage',
        type: 'select',
        options: languageNames,
        defaultValue: ({ req }) => req?.i18n?.language ?? defaultLocale,
        admin: {
          components: { afterInput: ['@/admin/account/follow-language#FollowLanguage'] },
        },
      },
      { name: 'keepDrafts', type: 'checkbox', defaultValue: true },
    ],
    ['role', 'languages', 'interfaceLanguage', 'keepDrafts'],
  ),
}

function allowField({ req }: { req: Parameters<typeof personOf>[0] }): boolean {
  return may(personOf(req), 'manageUsers')
}
