import type { Endpoint } from 'payload'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { answer } from '@/publishing/answer'
import { undoable } from './undo'

/** What can be undone, for whoever may undo it: publish and take out of the trash. */
export const undoEndpoint: Endpoint = {
  path: '/undo',
  method: 'get',
  handler: (req) =>
    answer(req, 'publish', async () =>
      Response.json({
        entries: await undoable(req, isLocale(req.locale) ? req.locale : defaultLocale),
      }),
    ),
}
