import { readdirSync, readFileSync } from 'node:fs'
import { defaultLocale, localeCodes } from '../src/i18n/locales'
import { type Catalogue, compareMessages, type Dialect, typographyProblems } from './lib/messages'
import { wordFolders } from './lib/word-folders'

const dialects: Record<(typeof wordFolders)[number], Dialect> = {
  messages: 'icu',
  'src/admin/translations': 'payload',
}

for (const folder of wordFolders) {
  const present = new Set(readdirSync(folder))
  const languages = [...new Set([defaultLocale, ...localeCodes])]
  const absent = languages.filter((code) => !present.has(`${code}.json`))
  const catalogues = Object.fromEntries(
    languages
      .filter((code) => !absent.includes(code))
      .map((code): [string, Catalogue] => [
        code,
        JSON.parse(readFileSync(`${folder}/${code}.json`, 'utf8')),
      ]),
  )
  const problems = [
    ...absent.map((code) => `${code}.json is missing`),
    ...compareMessages(catalogues, dialects[folder]),
    ...Object.entries(catalogues).flatMap(([code, words]) => typographyProblems(code, words)),
  ]
  for (const problem of problems) console.error(`${folder}: ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}
