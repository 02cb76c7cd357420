import type { DocumentTabConfig } from 'payload'
import { personOf } from '@/editorial/person'
import { may } from '@/editorial/permissions'

const tab: DocumentTabConfig = {
  href: '/record',
  label: ({ t }) => t('communique:record.tab'),
  condition: ({ req }) => may(personOf(req), 'readRecord'),
  order: 900,
}

/** What happened to an item, beside its form, for those who may read the record. */
export const recordTab = {
  Component: '@/admin/audit/timeline#Timeline',
  path: '/record',
  tab,
} as const
