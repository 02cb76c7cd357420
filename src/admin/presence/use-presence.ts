'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Present } from '@/presence/attend'

/** How often a form says that it is open and asks who else has it (ms). */
const renewEvery = 5_000

/** A window that nobody has looked at for this long counts as closed until somebody does (ms). */
const hiddenFor = 120_000

/** Askings without an answer after which nobody is shown any more. */
const mostFailures = 5

/**
 * Who else has the item in the form open. Saves never wait for it, and if the server doesn't answer,
 * nobody is shown.
 */
export function usePresence(): Present[] {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLocale().code
  const [others, setOthers] = useState<Present[]>([])
  const address = id ? `${config.routes.api}/${collectionSlug}/${id}/presence` : null

  useEffect(() => {
    if (!address) return
    const session = newSession()
    const show = (next: Present[]) =>
      setOthers((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    let timer: ReturnType<typeof setTimeout> | undefined
    let hiding: ReturnType<typeof setTimeout> | undefined
    let asking: AbortController | undefined
    let isOpen = false
    let failures = 0

    const renew = async () => {
      clearTimeout(timer)
      asking = new AbortController()
      const { signal } = asking
      try {
        const response = await fetch(address, {
          method: 'POST',
          credentials: 'include',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ session, language }),
          signal,
        })
        if (!response.ok) throw new Error(String(response.status))
        const answer = (await response.json()) as { others: Present[] }
        failures = 0
        if (isOpen) show(answer.others)
      } catch {
        if (isOpen && ++failures >= mostFailures) show([])
      }
      if (isOpen && !signal.aborted) timer = setTimeout(() => void renew(), renewEvery)
    }
    const open = () => {
      clearTimeout(hiding)
      if (isOpen) return
      isOpen = true
      void renew()
    }
    const close = () => {
      if (!isOpen) return
      isOpen = false
      clearTimeout(timer)
      asking?.abort()
      void fetch(`${address}/${session}`, {
        method: 'DELETE',
        credentials: 'include',
        // It is sent although the page is going away.
        keepalive: true,
      }).catch(() => undefined)
    }
    const look = () => {
      clearTimeout(hiding)
      if (document.visibilityState === 'visible') open()
      else hiding = setTimeout(close, hiddenFor)
    }

    open()
    look()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pagehide', close)
    // A page that the browser kept and shows again, by its Back button.
    window.addEventListener('pageshow', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pagehide', close)
      window.removeEventListener('pageshow', look)
      clearTimeout(hiding)
      close()
      setOthers([])
    }
  }, [address, language])

  return others
}

/** Not `randomUUID`, which a newsroom's own network without TLS doesn't have. */
function newSession(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
