/** Runs once before the first request: a wrong configuration ends the start, not a reader's visit. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./env')
}
