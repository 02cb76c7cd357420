'use client'

import { useEffect, useState } from 'react'
import type { Values } from '../merging/parts'

/** What an item said at a save, in one language; `null` for what was before the first. */
export type Version = Values | null

/** History rows never change, so each is asked for once. */
const known = new Map<string, Promise<Version>>()

function versionOf(address: string): Promise<Version> {
  const there = known.get(address)
  if (there) return there
  const asked = fetch(address, { credentials: 'include' }).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status))
    return ((await response.json()) as { version: Values }).version
  })
  known.set(address, asked)
  asked.catch(() => known.delete(address))
  return asked
}

/**
 * Two versions of an item in one language.
 *
 * @param ids of history rows; nothing for an empty item
 * @returns nothing until both have come; `failed` if they can't be had
 */
export function useVersions(
  collection: string,
  ids: readonly (string | null)[],
  language: string,
): Version[] | 'failed' | undefined {
  const wanted = ids
    .map((id) => (id ? `${collection}/versions/${id}?locale=${language}&depth=0` : ''))
    .join('\n')
  const [found, setFound] = useState<{ of: string; versions: Version[] | 'failed' }>()
  useEffect(() => {
    let isOver = false
    const addresses = wanted.split('\n')
    Promise.all(addresses.map((address) => (address ? versionOf(address) : null)))
      .then((versions) => isOver || setFound({ of: wanted, versions }))
      .catch(() => isOver || setFound({ of: wanted, versions: 'failed' }))
    return () => {
      isOver = true
    }
  }, [wanted])
  return found?.of === wanted ? found.versions : undefined
}
