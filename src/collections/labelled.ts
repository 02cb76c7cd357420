import type { Field, Option } from 'payload'
import { adminTranslations } from '@/admin/translations'
import { isLocale, localeOf } from '@/i18n/locales'

const words = Object.entries(adminTranslations).map(
  ([language, { communique }]) => [language, communique as Record<string, string>] as const,
)

/**
 * A word of the admin's translation files in all its languages. A record and not a function of the
 * reader: Payload keeps what functions gave the first reader, and some places take none at all.
 *
 * @throws Error when a language lacks the word
 */
export function word(key: string): Record<string, string> {
  return Object.fromEntries(
    words.map(([language, its]) => {
      const text = its[key]
      if (!text) throw new Error(`src/admin/translations/${language}.json has no "${key}".`)
      return [language, text]
    }),
  )
}

/**
 * Gives every field, option and row its label from the admin's translation files by its name, so
 * that definitions say what a field is and nothing else: `fields.title`, `options.pressRelease`,
 * and `descriptions.{name}` where `describe` names it.
 */
export function labelled(fields: Field[], describe: readonly string[] = []): Field[] {
  return fields.map((field) => labelOne(field, describe))
}

function labelOne(field: Field, describe: readonly string[]): Field {
  if (field.type === 'ui') return field
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: labelled(tab.fields, describe) })),
    } as Field
  // Cells of rows share names with the item's own fields, not their descriptions.
  const described = field.type === 'array' ? [] : describe
  const inner = 'fields' in field ? { fields: labelled(field.fields, described) } : {}
  if (!('name' in field) || !field.name) return { ...field, ...inner } as Field
  const name = field.name
  const admin = describe.includes(name)
    ? {
        admin: {
          ...field.admin,
          description: word(`descriptions.${name}`),
        },
      }
    : {}
  const options = field.type === 'select' ? { options: field.options.map(labelOption) } : {}
  const rows =
    field.type === 'array'
      ? { labels: { singular: word(`rows.${name}`), plural: word(`fields.${name}`) } }
      : {}
  return {
    ...field,
    ...inner,
    ...options,
    ...rows,
    ...admin,
    label: field.label ?? word(`fields.${name}`),
  } as Field
}

/** A language that the admin has no word for yet goes by its own name. */
function labelOption(option: Option): Option {
  if (typeof option !== 'string') return option
  const key = `options.${option}`
  const isNew = isLocale(option) && !words.some(([, its]) => its[key])
  return { value: option, label: isNew ? localeOf(option).label : word(key) }
}
