import { readFileSync, writeFileSync } from 'node:fs'
import { localeCodes } from '../src/i18n/locales'
import { typeset } from '../src/i18n/typography'
import { type Catalogue } from './lib/messages'
import { wordFolders } from './lib/word-folders'

const set = (words: Catalogue, language: string): Catalogue =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? typeset(value, language) : set(value, language),
    ]),
  )

// Spaces that hold can't be seen, so they are put into the words by this script, not by hand.
for (const folder of wordFolders)
  for (const language of localeCodes) {
    const file = `${folder}/${language}.json`
    const words = JSON.parse(readFileSync(file, 'utf8')) as Catalogue
    writeFileSync(file, `${JSON.stringify(set(words, language), null, 2)}\n`)
  }
