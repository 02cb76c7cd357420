import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync, cpSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

// Violations are planted in a small project of its own, so that a run cut short leaves none behind.
const project = path.resolve(`.test/arrows-${process.pid}`)

const rooms = {
  'payload.config.ts': `import { news } from '@/collections/news'\nexport default news`,
  'src/collections/news.ts': `import { publish } from '@/publishing/publish'\nexport const news = publish`,
  'src/publishing/publish.ts': `export const publish = 1`,
  'src/publishing/parts/row.ts': `export const row = 1`,
  'src/content/news.ts': `export type View = { title: string }\nexport const getNews = 1`,
  'src/components/card.tsx': `import type { View } from '@/content/news'\nexport const Card = (p: View) => p.title`,
  'src/lib/fold.ts': `export const fold = 1`,
}

function write(file: string, text: string) {
  mkdirSync(path.dirname(`${project}/${file}`), { recursive: true })
  writeFileSync(`${project}/${file}`, text)
}

/** Names of the rules that a project breaks. */
function broken(): string[] {
  const cruiser = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [cruiser, '--output-type', 'json', 'src', 'payload.config.ts']
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string } }[] }
  }
  return [...new Set(summary.violations.map(({ rule }) => rule.name))]
}

beforeAll(() => {
  mkdirSync(project, { recursive: true })
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    cpSync(file, `${project}/${file}`)
  }
  symlinkSync(path.resolve('node_modules'), `${project}/node_modules`)
  for (const [file, text] of Object.entries(rooms)) write(file, text)
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

it('finds nothing to say against arrows that go down', () => {
  expect(broken()).toEqual([])
})

it.each([
  [
    'src/components/planted.tsx',
    `import { getNews } from '@/content/news'\nexport default getNews`,
    'components-take-props',
  ],
  [
    'src/components/planted.tsx',
    `import { getPayload } from 'payload'\nexport default getPayload`,
    'components-know-no-payload',
  ],
  [
    'src/components/planted.tsx',
    `import { publish } from '@/publishing/publish'\nexport default publish`,
    'components-know-no-write-side',
  ],
  [
    'src/lib/planted.ts',
    `import { publish } from '@/publishing/publish'\nexport default publish`,
    'lib-knows-only-what-is-below',
  ],
  [
    'src/publishing/planted.ts',
    `import { news } from '@/collections/news'\nexport default news`,
    'publishing-knows-only-what-is-below',
  ],
  [
    'src/publishing/publish.ts',
    `import { getNews } from '@/content/news'\nexport const publish = getNews`,
    'write-side-never-reaches-the-read-side',
  ],
  [
    'src/content/planted.ts',
    `import { publish } from '@/publishing/publish'\nexport default publish`,
    'content-knows-no-write-side',
  ],
  [
    'src/app/[locale]/planted.tsx',
    `import { getPayload } from 'payload'\nexport default getPayload`,
    'content-is-the-one-door',
  ],
  [
    'src/collections/planted.ts',
    `import { row } from '@/publishing/parts/row'\nexport default row`,
    'sub-folders-are-private',
  ],
  [
    'src/lib/planted.ts',
    `import { gone } from '@/lib/gone'\nexport default gone`,
    'nothing-unresolvable',
  ],
])('catches a violation planted in %s: %s', (file, text, rule) => {
  write(file, text)
  try {
    expect(broken()).toContain(rule)
  } finally {
    rmSync(`${project}/${file}`)
    const own = rooms[file as keyof typeof rooms]
    if (own) write(file, own)
  }
})
