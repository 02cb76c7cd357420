/** Whether a write was refused by a unique index, in the words of MongoDB, SQLite or Payload. */
export function isDuplicate(error: unknown): boolean {
  const { name, message, data } = error as Error & { data?: { errors?: unknown } }
  // Mongoose calls its own complaints about a value by the same name, without `data`.
  if (name === 'ValidationError') return Array.isArray(data?.errors)
  return /E11000|duplicate key|UNIQUE constraint/iu.test(message)
}
