import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
// Payload's own door to these brings its whole admin along, with styles that Node can't import.
import { copyDataFromLocaleHandler } from '../../../node_modules/@payloadcms/ui/dist/utilities/copyDataFromLocale.js'
import { handleFormStateLocking } from '../../../node_modules/@payloadcms/ui/dist/utilities/handleFormStateLocking.js'
import type { Verdict } from './trial'

const render: Verdict = { cannot: 'It only renders what it reads; there are no drafts to begin.' }

/** Every server function of Payload's admin; ours adds none. */
export const adminFunctions: Record<string, Verdict> = {
  'copy-data-from-locale': {
    saves: async ({ id, req }) =>
      copyDataFromLocaleHandler({
        collectionSlug: 'news',
        docID: id,
        fromLocale: 'en',
        toLocale: 'ru',
        overrideData: true,
        req: await req(),
      } as never),
  },
  /** It computes the form; of what it could write there is only the lock of an item. */
  'form-state': {
    leaves: async ({ id, req }) =>
      handleFormStateLocking({
        collectionSlug: 'news',
        id,
        req: await req(),
        updateLastEdited: true,
      } as never),
  },
  'schedule-publish': {
    leaves: async ({ id, req }) =>
      schedulePublishHandler({
        type: 'publish',
        date: new Date(0),
        doc: { relationTo: 'news', value: id },
        req: await req(),
      } as never),
  },
  'get-default-layout': render,
  'get-folder-results-component-and-data': render,
  'get-upcoming-scheduled-publish': render,
  'render-document': render,
  'render-document-slots': render,
  'render-field': render,
  'render-list': render,
  'render-widget': render,
  slugify: { cannot: 'It makes a slug of a text and keeps nothing.' },
  'table-state': render,
}
