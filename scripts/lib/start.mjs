import { listenAddress } from './address.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureSecret, environment } from './dotenv.mjs'
import { greeting } from './greeting.mjs'
import { ensureInstalled } from './install.mjs'
import { ensurePortFree } from './port.mjs'
import { ensurePrepared } from './prepare.mjs'
import { root } from './root.mjs'
import { giveUp, step, StepError } from './step.mjs'

/** Takes a fresh clone, or one that ran before, to a serving newsroom. */
export async function start() {
  try {
    console.log('\nStarting Communiqué\n')
    process.chdir(root)
    process.env.NODE_ENV = 'production'
    const address = listenAddress(environment(root))
    await step('Check the port', () => ensurePortFree(address))
    await step('Install packages', (note) => ensureInstalled(root, note))
    await step('Settle the settings', (note) => ensureSecret(root, note))
    const env = environment(root)
    const prepared = await step('Prepare the database', (note) => ensurePrepared(root, env, note))
    await step('Build the site', (note) => ensureBuilt(root, env, note))
    await step('Serve', async () => {
      Object.assign(process.env, env)
      const { serve } = await import('../serve.mjs')
      await waitUntilReady(await serve(address))
    })
    console.log(greeting(prepared, address))
  } catch (error) {
    giveUp(error)
  }
}

/** The first request opens the database; better ours than a reader's. */
async function waitUntilReady({ port }) {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`)
  if (response.ok) return
  throw new StepError(
    'The server is up but not ready.',
    'Put right what the answer names, then start again.',
    await response.text(),
  )
}
