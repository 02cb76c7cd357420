import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Writes a file so that it is there whole or not at all, also after a loss of power: beside its
 * place, flushed to the disk, then renamed into it.
 */
export async function writeWhole(file: string, data: Uint8Array): Promise<void> {
  const beside = `${file}.${randomUUID()}.part`
  try {
    const handle = await open(beside, 'wx')
    try {
      await handle.writeFile(data)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
    await syncFolder(path.dirname(file))
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** A rename is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
