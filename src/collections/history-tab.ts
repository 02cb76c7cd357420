import type { DocumentTabConfig } from 'payload'

const tab: DocumentTabConfig = {
  href: '/versions',
  label: ({ t }) => t('communique:history.tab'),
  // Payload's count is of saves in any language.
  Pill: '@/admin/publishing/nothing#Nothing',
}

/**
 * The history of each language, in the places of Payload's own, which shows and restores versions of
 * all languages at once: its tab, its list and its view of one version.
 */
export const historyViews = {
  versions: { Component: '@/admin/history/history#History', tab },
  version: { Component: '@/admin/history/history#History' },
} as const
