import type { CollectionConfig } from 'payload'
import { personOf } from '@/editorial/person'
import { may } from '@/editorial/permissions'
import { roles } from '@/editorial/roles'
import { localeCodes, locales } from '@/i18n/locales'
import { env } from '@/env'
import { allow } from './access'
import { firstIsAdministrator } from './hooks/first-is-administrator'
import { rememberLanguage } from './hooks/remember-language'
import { labelled, word } from './labelled'

const languageNames = locales.map(({ code, label }) => ({ value: code, label }))
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
  hooks: { beforeChange: [firstIsAdministrator], afterLogin: [rememberLanguage] },
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
      },
      {
        name: 'languages',
        type: 'select',
        hasMany: true,
        options: languageNames,
        saveToJWT: true,
        access: { create: allowField, update: allowField },
      },
      {
        name: 'interfaceLanguage',
        type: 'select',
        options: languageNames,
        defaultValue: localeCodes[0],
      },
    ],
    ['role', 'languages', 'interfaceLanguage'],
  ),
}

function allowField({ req }: { req: Parameters<typeof personOf>[0] }): boolean {
  return may(personOf(req), 'manageUsers')
}
