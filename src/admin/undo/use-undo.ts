'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Undoable } from '@/history/undo'

/** The list, and the acts that take entries off it. */
export function useUndo() {
  const { config } = useConfig()
  const language = useLocale().code
  const { api } = config.routes
  const [entries, setEntries] = useState<Undoable[] | 'failed' | null>(null)

  const load = useCallback(async () => {
    try {
      const response = await fetch(`${api}/undo?locale=${language}`, {
        credentials: 'include',
        cache: 'no-store',
      })
      if (!response.ok) throw new Error(String(response.status))
      setEntries(((await response.json()) as { entries: Undoable[] }).entries)
    } catch {
      setEntries('failed')
    }
  }, [api, language])
  useEffect(() => {
    // The list is the server's; there is nothing to show before it has come.
    // oxlint-disable-next-line react/set-state-in-effect
    void load()
  }, [load])

  /** @returns why not, or null when it is done; empty when there was no answer */
  const undo = useCallback(
    async (entry: Undoable): Promise<string | null> => {
      const item = `${api}/${entry.collection}/${entry.item}`
      const refusal =
        entry.act === 'trashed'
          ? await ask(`${item}?trash=true&locale=${language}`, 'PATCH', { deletedAt: null })
          : await ask(`${item}/publications/${entry.language}`, 'PUT', {})
      if (refusal === null) await load()
      return refusal
    },
    [api, language, load],
  )
  return { entries, undo }
}

type Refusal = {
  message?: string
  errors?: { message: string }[]
  languages?: { errors?: { message: string }[] }[]
}

async function ask(address: string, method: string, body: object): Promise<string | null> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    const { message, errors, languages } = (await response.json()) as Refusal
    const reasons = (languages ?? []).flatMap((one) => one.errors ?? [])
    return [errors?.[0]?.message ?? message, ...reasons.map((one) => one.message)]
      .filter(Boolean)
      .join(' ')
  } catch {
    return ''
  }
}
