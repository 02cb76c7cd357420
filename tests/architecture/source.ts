import { readdirSync, readFileSync } from 'node:fs'

export type Source = { file: string; text: string }

const isTest = /\.test\.tsx?$/
const isCode = /\.tsx?$/

/** The code of the product, without its tests and without what is generated. */
export function sources(): Source[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => isCode.test(file) && !isTest.test(file) && !file.endsWith('payload-types.ts'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

/** Files that open Payload though they are none of its doors. */
export function openingPayload(code: Source[]): string[] {
  const doors = /^src\/(content\/payload\.ts|app\/\(payload\)\/)/
  return code
    .filter(({ file, text }) => !doors.test(file) && /\bgetPayload\s*\(/.test(text))
    .map(({ file }) => file)
}

/** Files outside the publishing room that write publications. */
export function writingPublications(code: Source[]): string[] {
  const write =
    /\.(create|update|delete|updateOne|updateMany|deleteOne|deleteMany|upsert)(<[^>]*>)?\(\s*\{[^}]*collection:\s*('publications'|"publications"|publications\b)/
  return code
    .filter(({ file, text }) => !file.startsWith('src/publishing/') && write.test(text))
    .map(({ file }) => file)
}
