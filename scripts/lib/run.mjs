import { spawn } from 'node:child_process'

const running = new Set()

// Until the server takes over, an interrupted start must not leave an install or a build behind.
function interrupt(signal) {
  for (const child of running) child.kill(signal)
  process.exit(signal === 'SIGINT' ? 130 : 143)
}

function track(child) {
  running.add(child)
  if (running.size === 1) process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
}

function forget(child) {
  running.delete(child)
  if (running.size === 0) process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, show?: boolean, cwd?: string}} [options] `show` passes output
 *   through; otherwise it is kept
 * @returns {Promise<{code: number, signal?: string, output: string}>} `signal`: what killed it
 */
export function run(command, args, { env = process.env, show = false, cwd } = {}) {
  return new Promise((resolve) => {
    const out = show ? 'inherit' : 'pipe'
    const windowsScript = process.platform === 'win32' && /^npm|^npx/.test(command)
    const child = spawn(command, args, {
      env,
      cwd,
      shell: windowsScript,
      stdio: ['ignore', out, out],
    })
    track(child)
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => {
      forget(child)
      resolve({ code: 127, output: String(error) })
    })
    child.on('close', (code, signal) => {
      forget(child)
      resolve({ code: code ?? 1, signal: signal ?? undefined, output })
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
