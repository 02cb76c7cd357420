/** Whether a write was refused by a unique index, in the words of MongoDB, SQLite or Payload. */
export function isDuplicate(error: unknown): boolean {
  const { message, data } = error as Error & { data?: { errors?: unknown } }
  // Payload's word for it; told by its shape, since a production build shortens the names of classes.
  if (Array.isArray(data?.errors)) return true
  return /E11000|duplicate key|UNIQUE constraint/iu.test(message)
}
