const key = 'communique-publish'

/** Remembers, over the move from the form of a new item to the item's own page, to publish it there. */
export function setPending(collection: string, language: string): void {
  sessionStorage.setItem(key, `${collection}/${language}`)
}

/** Forgets what was remembered, and says whether it was this. */
export function takePending(collection: string, language?: string): boolean {
  const pending = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  return pending === `${collection}/${language}`
}
