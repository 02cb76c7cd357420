import { open, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { isDuplicate } from '@/audit/duplicate'
import { stemOf } from '@/publications/renditions'
import { troubleOf } from './trouble'

/** A file of an upload in any of its sizes, or the beginning of one: all share the original's random name. */
const ours = /^(?<stem>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})[-.]/u

/** How long an upload may take before what it wrote counts as left behind. */
const longest = 60 * 60 * 1000

async function filesOf(folder: string, filename: string): Promise<string[]> {
  const stem = stemOf(path.basename(filename))
  const names = await readdir(folder)
  return names.filter((name) => ours.exec(name)?.groups?.stem === stem)
}

/**
 * Writes the row of an upload once its files are on the disk, whole: what is acknowledged is there
 * after a loss of power too. Without its row they go again, unless nobody knows whether it was written.
 */
export async function withFiles<Result>(
  folder: string,
  filename: unknown,
  writeRow: () => Promise<Result>,
): Promise<Result> {
  if (typeof filename !== 'string' || !ours.test(filename)) return writeRow()
  const names = await filesOf(folder, filename)
  for (const name of [...names, '.']) {
    const handle = await open(path.join(folder, name), 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
  try {
    return await writeRow()
  } catch (error) {
    // Another row has this name, or may have: its files stay.
    if (troubleOf(error) !== 'gone' && !isDuplicate(error)) await removeFiles(folder, filename)
    throw error
  }
}

/** Removes what a refused upload has written, if no row has its name. */
export async function removeUnfinished(
  source: Source,
  folder: string,
  filename: string,
): Promise<void> {
  if (!ours.test(filename) || (await hasRow(source, stemOf(filename)))) return
  await removeFiles(folder, filename)
}

async function removeFiles(folder: string, filename: string): Promise<void> {
  for (const name of await filesOf(folder, filename))
    await rm(path.join(folder, name), { force: true })
}

type Source = Pick<BaseDatabaseAdapter, 'find' | 'findOne'>

/**
 * Removes files of uploads that never got their row: a crash, or a disk that was full, cut them off.
 * What a row or a publication names stays, and so does whatever has another name than ours.
 *
 * @param age milliseconds since it was written for which a file is left alone
 * @returns how many were removed
 */
export async function removeOrphans(
  source: Source,
  folder: string,
  age: number = longest,
): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const old: { name: string; stem: string }[] = []
  for (const name of names) {
    const stem = ours.exec(name)?.groups?.stem
    const found = stem && (await stat(path.join(folder, name)).catch(() => undefined))
    if (stem && found && Date.now() - found.mtimeMs >= age) old.push({ name, stem })
  }
  const orphans = new Set<string>()
  for (const stem of new Set(old.map((one) => one.stem)))
    if (!(await hasRow(source, stem))) orphans.add(stem)
  if (orphans.size) for (const stem of await shownStems(source)) orphans.delete(stem)
  const left = old.filter(({ name, stem }) => orphans.has(stem) || name.endsWith('.part'))
  for (const { name } of left) await rm(path.join(folder, name), { force: true })
  return left.length
}

const req = {} as PayloadRequest

async function hasRow(source: Source, stem: string): Promise<boolean> {
  const where = { filename: { like: `${stem}.` } }
  return Boolean(await source.findOne({ collection: 'media', where, req }))
}

/** Files that readers may have, whatever became of their rows. */
async function shownStems(source: Source): Promise<string[]> {
  type Shows = { id: string; content?: { media?: Record<string, { url: string }> } | null }
  const { docs } = await source.find<Shows>({
    collection: 'publications',
    where: {},
    select: { content: true },
    pagination: false,
    req,
  })
  return docs.flatMap(({ content }) =>
    Object.values(content?.media ?? {}).map(({ url }) => stemOf(path.basename(url))),
  )
}
