import type { Locale } from '@/i18n/locales'

const nbsp = '\u00a0'

/**
 * A text with the spaces of its language: Russian keeps dashes, one-letter words, numbers and
 * initials on the line of what they belong to. Content is written with plain spaces.
 */
export function typeset(text: string, language: Locale): string {
  if (language !== 'ru') return text
  return text
    .replace(/(?<=\S) (?=[–—] )/gu, nbsp)
    .replace(/(?<=\d) (?=[\p{L}])/gu, nbsp)
    .replace(/(?<=№|\bст\.|[ \u00a0]г\.) /gu, nbsp)
    .replace(/(?<![\p{L}\p{N}])([ВСКОУИАвскоуиа]) (?=\S)/gu, `$1${nbsp}`)
    .replace(/(?<=(?:^|[^\p{L}])[А-ЯЁ]\.) (?=[А-ЯЁ])/gu, nbsp)
}
