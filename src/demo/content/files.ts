import { localeCodes, type Locale } from '@/i18n/locales'
import type { DemoFile, Text } from '../types'
import { sheets } from './sheets'

/** What a language is called in another, as a file's caption has it. */
const inLanguage: Partial<Record<Locale, Text>> = {
  en: { en: 'in English', ru: 'на английском языке', zh: '英文' },
  ru: { en: 'in Russian', ru: 'на русском языке', zh: '俄文' },
  zh: { en: 'in Chinese', ru: 'на китайском языке', zh: '中文' },
}

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
  localeCodes.flatMap((code): DemoFile[] => {
    const named = inLanguage[code]
    if (!named) return []
    const words: Text = {
      en: `${title.en} (${named.en})`,
      ru: `${title.ru} (${named.ru})`,
      zh: `${title.zh}（${named.zh}）`,
    }
    const name = `${key}-${code}`
    return [{ key: name, file: `${name}.pdf`, alt: words, caption: words, credit }]
  }),
)
