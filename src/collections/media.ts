import type { CollectionConfig } from 'payload'
import { env } from '@/env'
import { textLanguages } from '@/publications/choices'
import { allow, writeLanguage } from './access'
import { choice, line, lines } from './fields/builders'
import { asFacts } from './fields/facts'
import { labelField } from './fields/label'
import { foldSearch } from './hooks/fold-search'
import { acceptedTypes, checkUpload } from './hooks/check-upload'
import { keepFocalPoint } from './hooks/keep-focal-point'
import { keepMediaLabel } from './hooks/keep-media-label'
import { removeRefused } from './hooks/remove-refused'
import { makeSizes, removeSizes } from './hooks/make-sizes'
import { preventDelete } from './hooks/prevent-removal'
import { readFile } from './hooks/read-file'
import { labelled, word } from './labelled'

/**
 * Uploaded pictures and files. Readers get a file by its random name once a publication shows it;
 * nobody can list files without signing in.
 */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: word('collections.media.one'), plural: word('collections.media.many') },
  admin: {
    useAsTitle: 'label',
    group: word('groups.reference'),
    defaultColumns: ['filename', 'label', 'mimeType', 'updatedAt'],
  },
  access: {
    create: allow('create'),
    read: readFile,
    update: writeLanguage,
    delete: allow('trash'),
  },
  hooks: {
    beforeOperation: [foldSearch, checkUpload, keepFocalPoint],
    beforeChange: [keepMediaLabel, makeSizes],
    beforeDelete: [preventDelete],
    afterDelete: [removeSizes],
    afterError: [removeRefused],
  },
  lockDocuments: false,
  upload: {
    staticDir: env.mediaDir,
    mimeTypes: [...acceptedTypes],
    adminThumbnail: 'thumbnail',
    imageSizes: [{ name: 'thumbnail', width: 400, withoutEnlargement: true }],
    crop: false,
    focalPoint: true,
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('cache-control', 'public, max-age=31536000, immutable')
      // A shared cache must not give visitors what it kept for staff before it was published.
      headers.append('vary', 'Cookie, Authorization')
      headers.set('x-content-type-options', 'nosniff')
      headers.set('content-security-policy', "default-src 'none'; sandbox")
      return headers
    },
  },
  fields: [
    labelField(),
    ...labelled(
      [
        line('alt', { localized: true }),
        lines('caption', { localized: true }),
        line('credit', { localized: true }),
      ],
      ['alt'],
    ),
    ...asFacts(
      labelled([choice('language', textLanguages), line('rights')], ['language', 'rights']),
    ),
    {
      name: 'originalName',
      type: 'text',
      label: word('fields.originalName'),
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, disableBulkEdit: true },
    },
    /** Made at the upload, beside the original; see `pictures.ts`. */
    {
      name: 'renditions',
      type: 'json',
      admin: { hidden: true, disableBulkEdit: true },
      access: { create: () => false, update: () => false },
    },
    /** Set for good by the publishing room when a publication first shows the file. */
    {
      name: 'shown',
      type: 'checkbox',
      index: true,
      admin: { hidden: true, disableBulkEdit: true },
      access: { create: () => false, update: () => false },
    },
  ],
}
