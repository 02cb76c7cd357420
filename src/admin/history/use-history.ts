'use client'

import { useCallback, useEffect, useState } from 'react'
import type { History } from '@/history/saves'
import type { HistoryPart } from '@/saving/restoring'

export type Shown = History & { mayRestore: boolean }

/** The saves of one part of an item, page by page; `null` while they are asked for. */
export function useHistory(address: string, part: HistoryPart) {
  const [found, setFound] = useState<{ of: string; history: Shown | 'failed' } | null>(null)
  const of = `${address}/${part}`

  const load = useCallback(
    async (before?: number) => {
      try {
        const response = await fetch(`${of}${before ? `?before=${before}` : ''}`, {
          credentials: 'include',
          cache: 'no-store',
        })
        if (!response.ok) throw new Error(String(response.status))
        const next = (await response.json()) as Shown
        setFound((was) => ({
          of,
          history:
            before && was?.of === of && was.history !== 'failed'
              ? { ...next, saves: [...was.history.saves, ...next.saves] }
              : next,
        }))
      } catch {
        setFound({ of, history: 'failed' })
      }
    },
    [of],
  )
  useEffect(() => {
    // The saves are the server's; there is nothing to show before they have come.
    // oxlint-disable-next-line react/set-state-in-effect
    void load()
  }, [load])

  return { history: found?.of === of ? found.history : null, load }
}
