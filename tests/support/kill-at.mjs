import { existsSync, promises, readFileSync, rmSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'

// Loaded into a real server by `--import`: ends its process without warning at a point of a write.
// The file that KILL_AT names arms it: the table, the point, and how many rows to let through.
//
//   among the files    one of the files of an upload is still beside its place
//   before the row     nothing of it has reached the database
//   before the record  the row has been written, its row of the record has not
//   before the commit  both have, within SQLite's open transaction
//   after the record   both are there for good; nobody has heard of it
const armedBy = process.env.KILL_AT ?? ''

/** How far the armed write has come: rows that were sent, files that were moved, and its row of the record. */
let done = { rows: 0, files: 0, recorded: false }

function armed() {
  if (!existsSync(armedBy)) {
    done = { rows: 0, files: 0, recorded: false }
    return undefined
  }
  const [table = '', point = '', skipped = '0'] = readFileSync(armedBy, 'utf8').split('|')
  return { table, point, skipped: Number(skipped) }
}

function die() {
  rmSync(armedBy, { force: true })
  process.kill(process.pid, 'SIGKILL')
}

/** A row is about to be written, or its row of the record. */
function before(at, isRow, isRecord) {
  if (isRow && ++done.rows > at.skipped && at.point === 'before the row') die()
  if (!isRecord || done.rows <= at.skipped) return
  if (at.point === 'before the record') die()
  done.recorded = true
}

const { prototype: connection } = createRequire(import.meta.url)('libsql')
const { prepare } = connection
connection.prepare = function (sql) {
  const at = armed()
  if (at) {
    const writes = (table) => new RegExp(`^\\s*(?:insert into|update) "${table}"`, 'iu').test(sql)
    before(at, writes(at.table), writes('audit'))
  }
  const statement = prepare.call(this, sql)
  if (at && done.recorded && sql === 'COMMIT') {
    if (at.point === 'before the commit') die()
    const { run } = statement
    statement.run = (...args) => {
      run.apply(statement, args)
      die()
    }
  }
  return statement
}

/** A command of MongoDB's protocol: a string of BSON has its length, with the zero at its end, before it. */
const command = (name, table) =>
  Buffer.from(`${name}\0${String.fromCharCode(table.length + 1)}\0\0\0${table}\0`)

const { write } = Socket.prototype
Socket.prototype.write = function (chunk, ...rest) {
  const at = Buffer.isBuffer(chunk) ? armed() : undefined
  if (at) {
    const writes = (table) =>
      ['insert', 'findAndModify'].some((name) => chunk.includes(command(name, table)))
    const isRecord = writes('audits')
    before(at, writes(at.table), isRecord)
    if (isRecord && done.recorded && at.point === 'after the record')
      this.prependOnceListener('data', die)
  }
  return write.call(this, chunk, ...rest)
}

const { rename } = promises
promises.rename = async (from, to) => {
  const at = String(from).endsWith('.part') ? armed() : undefined
  if (at?.point === 'among the files' && ++done.files > at.skipped) die()
  return rename(from, to)
}
syncBuiltinESMExports()
