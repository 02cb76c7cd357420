import { spawn } from 'node:child_process'
import { listenAddress } from './address.mjs'
import { ensureSecret, environment } from './dotenv.mjs'
import { greeting } from './greeting.mjs'
import { ensureInstalled } from './install.mjs'
import { ensurePortFree } from './port.mjs'
import { ensurePrepared } from './prepare.mjs'
import { root } from './root.mjs'
import { giveUp, step } from './step.mjs'

/** Serves the code as it is being changed. */
export async function dev() {
  try {
    process.chdir(root)
    const address = listenAddress(environment(root))
    await step('Check the port', () => ensurePortFree(address))
    await step('Install packages', (note) => ensureInstalled(root, note))
    await step('Settle the settings', (note) => ensureSecret(root, note))
    const env = environment(root)
    const prepared = await step('Prepare the database', (note) => ensurePrepared(root, env, note))
    console.log(greeting(prepared, address))
    const next = `${root}/node_modules/next/dist/bin/next`
    const args = [next, 'dev', '--port', String(address.port), '--hostname', address.host]
    const child = spawn(process.execPath, args, { env, stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('exit', (code) => process.exit(code ?? 0))
  } catch (error) {
    giveUp(error)
  }
}
