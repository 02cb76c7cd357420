import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const files = ['src/app', 'src/components']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /[.](?:css|tsx)$/u.test(entry.name))
  .map(({ parentPath, name }) => `${parentPath}/${name}`)
  .filter((file) => !file.includes('(payload)') && file !== 'src/app/tokens.css')

/** What names a colour, or a size of letters, without a token. */
const hardCoded = [
  /#[\da-f]{3,8}\b(?![^<]*<\/a>)/iu,
  /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/iu,
  /\b(?:color|background|border|fill|stroke|outline)[\w-]*:\s*(?:white|black|red|gr[ae]y|navy|blue)\b/iu,
  /\bfont-size:\s*[\d.]+(?:px|rem|pt)/iu,
  /\btext-\[[^\]]*\d/u,
  /\b(?:bg|text|border|fill|stroke|ring|outline|decoration)-(?:slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose|black|white)\b/u,
]
const allowed = [
  // Points are what paper is measured in.
  ['src/app/print.css', /font-size: 11pt/u],
] as const

function offences(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const isFree = allowed.some(([where, what]) => where === file && what.test(line))
    const hit = !isFree && hardCoded.some((pattern) => pattern.test(line))
    return hit ? [`${file}:${index + 1}: ${line.trim()}`] : []
  })
}

describe('the look of the site', () => {
  it('is made of tokens alone', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(files.flatMap((file) => offences(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  it.each([
    'color: #0b4f86;',
    'background: rgb(0 0 0 / 50%);',
    'font-size: 17px;',
    '<p className="text-[13px]">',
    '<p className="bg-[#fff]">',
    '<p className="text-slate-500">',
    'border-color: black;',
  ])('would not be with %s', (line) => {
    expect(offences('src/components/x.tsx', line)).toHaveLength(1)
  })
})
