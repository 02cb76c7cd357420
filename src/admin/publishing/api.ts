import type { Locale } from '@/i18n/locales'
import type { LanguageState } from '@/publishing/state'

/** A reason in the words of whoever asked. */
export type Reason = { code: string; field: string; message: string }
export type LanguageReport = LanguageState & { errors: Reason[]; warnings: Reason[] }
export type Published = { language: Locale; address: string | null; warnings: Reason[] }

/** A refusal of the publishing interface; `languages` are those that it is about. */
export type Refusal = {
  status: number
  message: string
  languages: { language: Locale; errors: Reason[]; warnings: Reason[] }[]
}
export type Answer<Body> = { ok: true; body: Body } | { ok: false; refusal: Refusal }

type Refused = { message?: string; errors?: { message?: string }[]; languages?: unknown }

/** Asks the publishing interface of one item; what went wrong is an answer, never an exception. */
export async function ask<Body>(
  url: string,
  noAnswer: string,
  method = 'GET',
  body?: unknown,
): Promise<Answer<Body>> {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'include',
      cache: 'no-store',
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const json = await response.json()
    if (response.ok) return { ok: true, body: json as Body }
    const { errors, languages, ...refused } = json as Refused
    const message = refused.message ?? errors?.[0]?.message ?? noAnswer
    return { ok: false, refusal: { status: response.status, message, languages: about(languages) } }
  } catch {
    return { ok: false, refusal: { status: 0, message: noAnswer, languages: [] } }
  }
}

/** Only failed checks come with reasons; a version that moved on comes as a bare code. */
function about(languages: unknown): Refusal['languages'] {
  return Array.isArray(languages)
    ? (languages as Refusal['languages']).filter((one) => typeof one === 'object')
    : []
}
