import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'

const inputs = [
  'src',
  'messages',
  'migrations',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const isTest = /\.test\.tsx?$/

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}

/**
 * A hash of everything that a build is made of.
 * @param {string} root
 */
export function fingerprint(root) {
  const hash = createHash('sha256').update(process.version)
  for (const file of inputs.flatMap((input) => filesUnder(`${root}/${input}`))) {
    if (isTest.test(file)) continue
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
