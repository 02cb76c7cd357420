import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '@/i18n/locales'
import type { Scope } from './merge'

/** What has a history of its own: a language version, or the facts that all languages share. */
export type HistoryPart = Locale | 'facts'

const key = 'communiqueRestores'

/** Says that the next write of this request gives back an earlier state of one part of an item. */
export function markRestoring(req: PayloadRequest, part: HistoryPart): void {
  req.context[key] = part
}

/** Whether a request restores, by our own history or by Payload's route. */
export function isRestoring(req: Partial<PayloadRequest> | undefined): boolean {
  return Boolean(req?.context?.[key] ?? req?.context?.isRestoringVersion)
}

/** The part that our own history restores, and nothing else of the item. */
export function restoredScope(req: Partial<PayloadRequest> | undefined): Scope | undefined {
  const part = req?.context?.[key]
  if (part === 'facts') return { language: false, facts: true }
  return isLocale(part) ? { language: part, facts: false } : undefined
}
