import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { offences } from '../../src/i18n/typography'

export type Catalogue = { [key: string]: string | Catalogue }

/** `icu`: next-intl's messages. `payload`: the admin's, with `{{name}}` and `key_one`, `key_other`. */
export type Dialect = 'icu' | 'payload'

const pluralKey = /^(.+)_(zero|one|two|few|many|other)$/

/** Nested keys as paths: `nav.home`. */
function flatten(catalogue: Catalogue, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  )
}

/** The plural categories of a language, such as one, few, many and other. */
const categoriesOf = (language: string, type: 'cardinal' | 'ordinal'): string[] =>
  new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories

function pluralProblems(language: string, type: 'cardinal' | 'ordinal', given: string[]): string[] {
  const needed = categoriesOf(language, type)
  const words = given.filter((category) => !category.startsWith('='))
  return [
    ...needed.filter((category) => !words.includes(category)).map((one) => `lacks plural ${one}`),
    ...words.filter((one) => !needed.includes(one)).map((one) => `has no use for plural ${one}`),
  ]
}

/** Everything a message takes: its arguments with their kinds, tags, and the options of a select. */
function shapeOf(elements: MessageFormatElement[], language: string, problems: string[]): string[] {
  return elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) {
      return [`<${element.value}>`, ...shapeOf(element.children, language, problems)]
    }
    if (element.type !== TYPE.plural && element.type !== TYPE.select) {
      return [`{${element.value}, ${TYPE[element.type]}}`]
    }
    const inner = Object.values(element.options).flatMap(({ value }) =>
      shapeOf(value, language, problems),
    )
    const keys = Object.keys(element.options)
    if (element.type === TYPE.select) {
      return [`{${element.value}, select ${keys.toSorted().join('|')}}`, ...inner]
    }
    const kind = element.pluralType ?? 'cardinal'
    problems.push(...pluralProblems(language, kind, keys))
    return [`{${element.value}, plural ${kind}}`, ...inner]
  })
}

function readIcu(text: string, language: string): { shape: string; problems: string[] } {
  try {
    const problems: string[] = []
    const shape = new Set(shapeOf(parse(text), language, problems))
    return { shape: [...shape].toSorted().join(' '), problems }
  } catch (error) {
    return { shape: '', problems: [`is not a valid message (${(error as Error).message})`] }
  }
}

/** Folds `key_one`, `key_few` … into `key`, and says which forms a language lacks. */
function readPayload(language: string, messages: Map<string, string>) {
  const forms = new Map<string, string[]>()
  const shapes = new Map<string, string>()
  for (const [key, text] of messages) {
    const [, stem = key, category] = pluralKey.exec(key) ?? []
    if (category) forms.set(stem, [...(forms.get(stem) ?? []), category])
    const names = new Set(text.match(/\{\{\s*\w+\s*\}\}/g) ?? [])
    shapes.set(stem, [...names].toSorted().join(' '))
  }
  const problems = [...forms].flatMap(([stem, given]) =>
    pluralProblems(language, 'cardinal', given).map((problem) => `${language} ${stem}: ${problem}`),
  )
  return { shapes, problems }
}

function read(language: string, messages: Map<string, string>, dialect: Dialect) {
  if (dialect === 'payload') return readPayload(language, messages)
  const shapes = new Map<string, string>()
  const problems: string[] = []
  for (const [key, text] of messages) {
    const result = readIcu(text, language)
    shapes.set(key, result.shape)
    problems.push(...result.problems.map((problem) => `${language} ${key}: ${problem}`))
  }
  return { shapes, problems }
}

/**
 * Compares the languages of one set of messages.
 * @param catalogues by language; the first one is the source the others are held to
 * @returns every key that is missing or superfluous, takes other arguments, or lacks a plural form
 */
export function compareMessages(
  catalogues: Record<string, Catalogue>,
  dialect: Dialect = 'icu',
): string[] {
  const [source, ...others] = Object.entries(catalogues).map(([language, catalogue]) => ({
    language,
    ...read(language, flatten(catalogue), dialect),
  }))
  if (!source) return []
  const differences = others.flatMap(({ language, shapes }) => [
    ...[...source.shapes].flatMap(([key, shape]) => {
      if (!shapes.has(key)) return [`${language} ${key}: missing`]
      const own = shapes.get(key)
      return own === shape ? [] : [`${language} ${key}: takes “${own}”, not “${shape}”`]
    }),
    ...[...shapes.keys()]
      .filter((key) => !source.shapes.has(key))
      .map((key) => `${language} ${key}: not in ${source.language}`),
  ])
  return [source, ...others].flatMap(({ problems }) => problems).concat(differences)
}

/** What in a catalogue breaks the typography of its language; `npm run typeset` puts spaces right. */
export function typographyProblems(language: string, catalogue: Catalogue): string[] {
  return [...flatten(catalogue)].flatMap(([key, text]) =>
    offences(text, language).map((rule) => `${language} ${key}: ${rule} in “${text}”`),
  )
}
