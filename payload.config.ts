import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import { zh } from '@payloadcms/translations/languages/zh'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { adminTranslations } from '@/admin/translations'
import { collections } from '@/collections'
import { explainUnavailable } from '@/collections/explain-unavailable'
import { recordRefused } from '@/collections/record-refused'
import { database } from '@/database'
import { env } from '@/env'
import { undoEndpoint } from '@/history/undo-endpoint'
import { navigation } from '@/globals/navigation'
import { site } from '@/globals/site'
import { defaultLocale, locales } from '@/i18n/locales'
import { log } from '@/lib/log'
import { followEndpoint } from '@/publishing/follow-endpoint'

export default buildConfig({
  secret: env.secret,
  serverURL: env.siteUrl,
  db: database(),
  collections,
  globals: [site, navigation],
  editor: lexicalEditor(),
  sharp,
  localization: {
    locales: locales.map(({ code, label, dir }) => ({
      code,
      label,
      rtl: (dir as string) === 'rtl',
    })),
    defaultLocale,
    fallback: false,
  },
  i18n: {
    supportedLanguages: { en, ru, zh },
    fallbackLanguage: 'en',
    translations: adminTranslations,
  },
  hooks: { afterError: [recordRefused, explainUnavailable] },
  endpoints: [undoEndpoint, followEndpoint],
  graphQL: { disable: true },
  telemetry: false,
  logger: log,
  // A refusal is an answer, not a fault of the server.
  loggingLevels: {
    AuthenticationError: 'info',
    APIError: 'info',
    Forbidden: 'info',
    NotFound: 'info',
    QueryError: 'info',
    ValidationError: 'info',
  },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'PPp',
    importMap: { baseDir: 'src', importMapFile: 'src/app/(payload)/admin/importMap.js' },
    meta: { titleSuffix: ' · Communiqué' },
    components: {
      providers: ['@/admin/drafts/forget-at-sign-out#ForgetAtSignOut'],
      afterNavLinks: ['@/admin/undo/nav-link#UndoLink'],
      views: { undo: { Component: '@/admin/undo/undo-view#UndoView', path: '/undo', exact: true } },
      beforeDashboard: ['@/admin/desk/desk#Desk'],
      graphics: { Icon: '@/admin/brand/mark#Icon', Logo: '@/admin/brand/mark#Logo' },
    },
  },
  typescript: { outputFile: 'src/payload-types.ts' },
})
