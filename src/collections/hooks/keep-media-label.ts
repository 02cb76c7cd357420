import type { CollectionBeforeChangeHook } from 'payload'
import { languageOf } from '@/editorial/person'
import { defaultLocale, localeCodes } from '@/i18n/locales'
import { encodeLabel } from '@/saving/label'

/** A file is shown and found by its alternative text in any language and by the name it was uploaded under. */
export const keepMediaLabel: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = (originalDoc as { id?: string } | undefined)?.id
  const stored = id
    ? await req.payload.db.findOne<{ id: string; alt?: Record<string, string> }>({
        collection: 'media',
        where: { id: { equals: id } },
        req,
      })
    : null
  const names = { ...stored?.alt, [languageOf(req) ?? defaultLocale]: data.alt }
  const original = String(data.originalName ?? '')
  const named = localeCodes.some((code) => names[code])
  data.label = encodeLabel(named ? names : { [defaultLocale]: original }, [original])
  return data
}
