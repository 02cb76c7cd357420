import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type HtmlError = { page: string; line: number; message: string; extract: string }

const jar = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar')

/** Whether the Nu HTML Checker can run here; says so once when it can't. */
export const nuIsAvailable = (() => {
  const found = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0
  if (!found) console.log('The Nu HTML Checker is skipped: there is no Java here.')
  return found
})()

/**
 * Checks whole pages with the Nu HTML Checker, all in one run (starting it takes seconds).
 * @param pages HTML by a name that tells the page, such as its address
 * @returns every error; warnings don't count
 */
export function checkHtml(pages: Record<string, string>): HtmlError[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'nu-'))
  try {
    const names = Object.keys(pages)
    names.forEach((name, index) => writeFileSync(`${folder}/${index}.html`, pages[name] ?? ''))
    const args = ['-jar', jar, '--format', 'json', '--errors-only', '--exit-zero-always', folder]
    const { stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64 << 20 })
    const { messages } = JSON.parse(stderr) as { messages: Record<string, string | number>[] }
    return messages
      .filter(({ type }) => type === 'error' || type === 'non-document-error')
      .map(({ url, lastLine, message, extract }) => ({
        page: names[Number.parseInt(path.basename(String(url ?? '')), 10)] ?? '',
        line: Number(lastLine ?? 0),
        message: String(message),
        extract: String(extract ?? ''),
      }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
