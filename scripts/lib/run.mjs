import { spawn } from 'node:child_process'

const running = new Set()
for (const signal of ['SIGINT', 'SIGTERM']) {
  // Until the server takes over, an interrupted start must not leave an install or a build behind.
  process.on(signal, () => {
    if (running.size === 0) return
    for (const child of running) child.kill(signal)
    process.exit(signal === 'SIGINT' ? 130 : 143)
  })
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, show?: boolean, cwd?: string}} [options] `show` passes output
 *   through; otherwise it is kept
 * @returns {Promise<{code: number, output: string, message: any}>} `message` is the last one that
 *   a Node child sent over IPC
 */
export function run(command, args, { env = process.env, show = false, cwd } = {}) {
  return new Promise((resolve) => {
    const out = show ? 'inherit' : 'pipe'
    const windowsScript = process.platform === 'win32' && /^npm|^npx/.test(command)
    const child = spawn(command, args, {
      env,
      cwd,
      shell: windowsScript,
      stdio: command === process.execPath ? ['ignore', out, out, 'ipc'] : ['ignore', out, out],
    })
    running.add(child)
    let output = ''
    let message
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('message', (value) => (message = value))
    child.on('error', (error) => resolve({ code: 127, output: String(error), message }))
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output, message })
    })
  })
}

/** Runs npm, the very one that started us when there is one. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args], options)
    : run('npm', args, options)
}

/** The last lines of a long output. */
export const tail = (output, lines = 40) => output.trimEnd().split('\n').slice(-lines).join('\n')
