import { localeCodes } from '@/i18n/locales'
import type { DemoFile, Text } from '../types'
import { sheets } from './sheets'

const credit: Text = {
  en: 'Text: Communiqué demo',
  ru: 'Текст: демонстрация Communiqué',
  zh: '文字：Communiqué演示',
}

/** The files of a sheet by language, for a field of which every language has its own. */
export const filesOf = (sheet: string): Text =>
  Object.fromEntries(localeCodes.map((code) => [code, `@${sheet}-${code}`]))

/** One small file for each sheet and language. */
export const files: DemoFile[] = sheets.flatMap(({ key, title }) =>
  localeCodes
    .filter((code) => title[code])
    .map((code) => {
      const name = `${key}-${code}`
      return { key: name, file: `${name}.pdf`, language: code, alt: title, caption: title, credit }
    }),
)
