import { parseArgs } from 'node:util'
import './lib/load-dotenv'
import { getPayload } from 'payload'
import config from '../payload.config'
import type { Fault } from '../src/audit/chain'
import { verifyRecord } from '../src/audit/verify'

/** `npm run audit:verify [-- --head 120:3f…]`, the head being one that an earlier run printed. */
const { values } = parseArgs({ options: { head: { type: 'string' } } })
const [, sequence, hash] = /^(\d+):([\da-f]{64})$/u.exec(values.head ?? '') ?? []
if (values.head && !hash) {
  console.error('--head is a number and a hash, as an earlier run printed them: 120:3f…')
  process.exit(2)
}

const meanings: Record<Fault['what'], string> = {
  changed: 'was changed, or put in the place of another',
  missing: 'is missing',
  swapped: 'is not in its place',
  cut: 'is missing, and all that came after it',
}

const payload = await getPayload({ config })
const known = hash ? { sequence: Number(sequence), hash } : undefined
const { fault, count, head, anchor, compared } = await verifyRecord(payload.db, known)
await payload.destroy()

if (fault) {
  console.error(`The record does not hold: row ${fault.sequence} ${meanings[fault.what]}.`)
} else {
  const start = anchor ? `, after row ${anchor.sequence} where retention cut it` : ''
  const end = head ? `; it ends with ${head.sequence}:${head.hash}` : ''
  const alone = compared || count === 0 ? '' : ' (its end could not be compared: none is noted)'
  console.log(`The record holds: ${count} rows in one chain${start}${end}${alone}.`)
}
process.exit(fault ? 1 : 0)
