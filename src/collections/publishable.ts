import type { CollectionConfig, Field } from 'payload'
import { localeCodes } from '@/i18n/locales'
import { historyEndpoints } from '@/history/endpoints'
import { presenceEndpoints } from '@/presence/endpoints'
import { publicationEndpoints } from '@/publishing/endpoints'
import { itemKinds, type ItemCollection } from '@/publications/kinds'
import { allow, writeLanguage } from './access'
import { asFacts } from './fields/facts'
import { labelField } from './fields/label'
import { historyViews } from './history-tab'
import { expectRevision } from './hooks/expect-revision'
import { explainOutdated } from './hooks/explain-outdated'
import { fillSlug } from './hooks/fill-slug'
import { foldSearch } from './hooks/fold-search'
import { giveEntityTag } from './hooks/give-entity-tag'
import { nameRestoredLanguage } from './hooks/name-restored-language'
import { keepFacts } from './hooks/keep-facts'
import { refuseAllLanguages, refusePublishing } from './hooks/one-language'
import { preventDelete, preventTrash } from './hooks/prevent-removal'
import { labelled, word } from './labelled'
import { recordTab } from './record-tab'

/** What makes one publishable collection different from the others. */
type Definition = {
  slug: ItemCollection
  group: 'newsroom' | 'reference'
  /** Fields of which every language has its own. */
  text: Field[]
  /** Fields that all languages share; localized cells in their rows are marked one by one. */
  facts: Field[]
  /** Names of fields that have a description in the admin's translation files. */
  describe?: readonly string[]
  columns?: string[]
}

/**
 * A collection whose items are published language by language: it brings the source language, the
 * slug, revisions, the label, history, trash, access, the publishing endpoints and the desk's parts.
 */
export function publishable({
  slug,
  group,
  text,
  facts,
  describe,
  columns = [],
}: Definition): CollectionConfig {
  const addressed = itemKinds[slug].path !== null
  const own: Field[] = [...text, ...(addressed ? [slugField] : [])].map(
    (field) => ({ ...field, localized: true }) as Field,
  )
  const shared = asFacts([...facts, sourceLanguage])
  const tabs: Field = {
    type: 'tabs',
    tabs: [
      { label: word('tabs.text'), fields: labelled(own, [...(describe ?? []), 'slug']) },
      {
        label: word('tabs.facts'),
        fields: labelled(shared, [...(describe ?? []), 'sourceLanguage']),
      },
    ],
  }
  return {
    slug,
    labels: { singular: word(`collections.${slug}.one`), plural: word(`collections.${slug}.many`) },
    admin: {
      useAsTitle: 'label',
      group: word(`groups.${group}`),
      defaultColumns: ['label', 'languages', ...columns, 'updatedAt'],
      components: {
        views: { edit: { ...historyViews, record: recordTab } },
        edit: {
          beforeDocumentControls: [
            '@/admin/presence/presence#Presence',
            '@/admin/publishing/publish-control#PublishControl',
            '@/admin/merging/merge-control#MergeControl',
            '@/admin/history/reload-restored#ReloadRestored',
          ],
        },
      },
    },
    access: {
      create: allow('create'),
      read: allow('read'),
      readVersions: allow('read'),
      update: writeLanguage,
      delete: allow('trash'),
    },
    hooks: {
      beforeOperation: [foldSearch, refusePublishing, nameRestoredLanguage, expectRevision],
      beforeValidate: [refuseAllLanguages],
      afterOperation: [giveEntityTag],
      afterError: [explainOutdated],
      beforeChange: [preventTrash, keepFacts, ...(addressed ? [fillSlug] : [])],
      beforeDelete: [preventDelete],
    },
    endpoints: [
      ...publicationEndpoints(slug),
      ...presenceEndpoints(slug),
      ...historyEndpoints(slug),
    ],
    // The gate bounds it: Payload would look for old rows at each save.
    versions: { drafts: false, maxPerDoc: 0 },
    trash: true,
    lockDocuments: false,
    fields: [labelField(), languagesColumn, draftNotice, tabs, ...accounts],
  }
}

const slugField: Field = {
  name: 'slug',
  type: 'text',
  index: true,
  maxLength: 120,
  hooks: {
    beforeDuplicate: [
      ({ value }) => (value ? `${String(value)}-${Date.now().toString(36)}` : value),
    ],
  },
}

const sourceLanguage: Field = {
  name: 'sourceLanguage',
  type: 'select',
  options: [...localeCodes],
  defaultValue: ({ locale }: { locale?: string }) =>
    (localeCodes as string[]).includes(locale ?? '') ? locale : undefined,
}

/** The chips of an item's languages, as a column of lists. */
const languagesColumn: Field = {
  name: 'languages',
  type: 'ui',
  label: word('fields.languages'),
  admin: {
    components: {
      Cell: '@/admin/publishing/languages-cell#LanguagesCell',
      Field: '@/admin/publishing/nothing#Nothing',
    },
  },
}

/** Above the form: what its writer typed before and never saved. */
const draftNotice: Field = {
  name: 'draftNotice',
  type: 'ui',
  label: word('drafts.region'),
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '@/admin/drafts/draft-notice#DraftNotice' },
  },
}

/** Written by the gate alone. */
const accounts: Field[] = [
  {
    name: 'revision',
    type: 'number',
    admin: { hidden: true, disableBulkEdit: true },
    access: { create: () => false, update: () => false },
  },
  {
    name: 'revisions',
    type: 'json',
    admin: { hidden: true, disableBulkEdit: true },
    access: { create: () => false, update: () => false },
  },
  {
    name: 'savedBy',
    type: 'text',
    admin: { hidden: true, disableBulkEdit: true },
    access: { create: () => false, update: () => false },
  },
  {
    name: 'references',
    type: 'textarea',
    admin: { hidden: true, disableBulkEdit: true },
    access: { create: () => false, update: () => false },
  },
]
