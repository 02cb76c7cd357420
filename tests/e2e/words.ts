import { readFileSync } from 'node:fs'
import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import { zh } from '@payloadcms/translations/languages/zh'
import { payloadWords as corrections } from '@/admin/translations/payload-words'
import { localeCodes, localeOf, type Locale } from '@/i18n/locales'
import type readersWords from '../../messages/en.json'
import type deskWords from '../../src/admin/translations/en.json'

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
const ofEach = <Words>(folder: string) =>
  Object.fromEntries(localeCodes.map((code) => [code, read(`${folder}/${code}.json`)])) as Record<
    Locale,
    Words
  >

/** What readers are told, by language. */
export const messages = ofEach<typeof readersWords>('messages')

/** What editors and translators are told in our words, by the language of the admin. */
export const desk = ofEach<typeof deskWords>('src/admin/translations')

const general = (language: Locale, theirs: (typeof en)['translations']) => ({
  ...theirs.general,
  ...corrections[language].general,
})

/** And in Payload's words, some of which we put right. */
export const payloadWords = {
  en: general('en', en.translations),
  ru: general('ru', ru.translations as (typeof en)['translations']),
  zh: general('zh', zh.translations as (typeof en)['translations']),
}

export const signInLabel = en.translations.authentication.login

/** A word of the admin with its values filled in. */
export function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '')
}

export const nameOfLanguage = (language: Locale) => localeOf(language).label
