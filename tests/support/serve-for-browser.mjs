import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Node's exit code when an `import` never settled: tsx on Node 20 now and then loses one under load. */
const lostImport = 13
const script = fileURLToPath(new URL('browser-server.ts', import.meta.url))

function launch(attempt) {
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' })
  const forward = (signal) => child.kill(signal)
  process.on('SIGTERM', forward).on('SIGINT', forward)
  child.once('exit', (code) => {
    process.off('SIGTERM', forward).off('SIGINT', forward)
    if (code === lostImport && attempt < 5) launch(attempt + 1)
    else process.exit(code ?? 1)
  })
}

launch(1)
