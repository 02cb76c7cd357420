import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/** One command of a document, and what it says that the answer is: a status, and headers. */
export type Example = { command: string; status: number; headers: string[] }

const answer = /^# → (\d{3})(?:, (.*))?$/u

/**
 * The commands of a document's shell blocks. Each runs up to the line that says what it answers;
 * what stands before it (assignments, comments) runs with it.
 */
export function examplesOf(markdown: string): Example[] {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```$/gmsu)].map(([, block]) => block ?? '')
  const examples: Example[] = []
  let lines: string[] = []
  for (const line of blocks.join('\n').split('\n')) {
    const [, status, header] = answer.exec(line) ?? []
    if (!status) lines.push(line)
    else {
      examples.push({
        command: lines.join('\n').trim(),
        status: Number(status),
        headers: header ? [header] : [],
      })
      lines = []
    }
  }
  return examples
}

export type Told = { status: number; headers: string[]; output: string }

/** Runs the commands one after the other in one shell, against a server of its own; says what each answered. */
export async function runExamples(examples: readonly Example[], site: string): Promise<Told[]> {
  const mark = '--- the answer of a command ends here ---'
  const script = examples.map(({ command }) => `${command}\nprintf '\\n%s\\n' '${mark}'`).join('\n')
  const shell = spawn('bash', ['-u'], { timeout: 120_000 })
  shell.stdin.end(script.replace(/^SITE=.*$/mu, `SITE=${site}`))
  const [stdout, stderr] = await Promise.all([text(shell.stdout), text(shell.stderr)])
  const outputs = stdout.split(mark).slice(0, -1)
  if (outputs.length !== examples.length) throw new Error(`The shell gave up: ${stderr}`)
  return outputs.map((output) => {
    const [head = ''] = output.trim().split(/\r?\n\r?\n/u, 1)
    const [first = '', ...headers] = head.split(/\r?\n/u)
    return { status: Number(first.split(' ')[1]), headers: headers.map(lowerName), output }
  })
}

const lowerName = (header: string) => header.replace(/^[^:]+/u, (name) => name.toLowerCase())
