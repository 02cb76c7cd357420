import { z } from 'zod'

/** The last thing on a page of a list; the next page begins after it. */
export type Cursor = { date: string; item: string }

const shape = z
  .string()
  .max(120)
  .regex(/^\d{8}T\d{9}Z_[\w-]+$/u)

/** A cursor as an address carries it. */
export function encodeCursor({ date, item }: Cursor): string {
  return `${new Date(date).toISOString().replace(/[-:.]/gu, '')}_${item}`
}

/** The cursor out of an address; nothing when somebody made it up. */
export function decodeCursor(value: unknown): Cursor | undefined {
  const parsed = shape.safeParse(value)
  if (!parsed.success) return undefined
  const [stamp = '', item = ''] = splitOnce(parsed.data)
  const date = stamp.replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/u,
    '$1-$2-$3T$4:$5:$6.$7Z',
  )
  return Number.isNaN(Date.parse(date)) ? undefined : { date, item }
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf('_')
  return [text.slice(0, at), text.slice(at + 1)]
}
