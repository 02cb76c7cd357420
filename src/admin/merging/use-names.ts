'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

/** A relation as the form and the database keep it. */
export type Related = { collection: string; id: string }

/** The items that a relation names, in their order. */
export function relatedOf(field: object, value: unknown): Related[] {
  const to = (field as { relationTo?: string | string[] }).relationTo
  if (!to || value === null || value === undefined) return []
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown): Related[] => {
    if (typeof one === 'string' && typeof to === 'string') return [{ collection: to, id: one }]
    const relation = one as { relationTo?: string; value?: string; id?: string } | null
    if (relation?.relationTo && relation.value)
      return [{ collection: relation.relationTo, id: relation.value }]
    return relation?.id && typeof to === 'string' ? [{ collection: to, id: relation.id }] : []
  })
}

export type Names = (related: Related) => string

const keyOf = ({ collection, id }: Related) => `${collection}/${id}`

/** Names of items by which people know them; until they have come, nothing. */
export function useNames(related: Related[], language: string): Names {
  const { config, getEntityConfig } = useConfig()
  const [names, setNames] = useState<Record<string, string>>({})
  const wanted = [...new Set(related.map(keyOf))].toSorted().join(' ')
  useEffect(() => {
    const ids = new Map<string, string[]>()
    for (const key of wanted.split(' ').filter(Boolean)) {
      const [collection = '', id = ''] = key.split('/')
      ids.set(collection, [...(ids.get(collection) ?? []), id])
    }
    let isOver = false
    void Promise.all(
      [...ids].map(async ([collection, its]) => {
        const title = getEntityConfig({ collectionSlug: collection })?.admin?.useAsTitle ?? 'id'
        const query = new URLSearchParams({
          depth: '0',
          locale: language,
          pagination: 'false',
          'where[id][in]': its.join(','),
          [`select[${title}]`]: 'true',
        })
        const response = await fetch(`${config.routes.api}/${collection}?${query}`, {
          credentials: 'include',
        })
        const { docs = [] } = (await response.json()) as { docs?: Record<string, unknown>[] }
        return docs.map((doc) => [`${collection}/${String(doc.id)}`, String(doc[title] ?? '')])
      }),
    )
      .then((found) => isOver || setNames(Object.fromEntries(found.flat())))
      // Without names the ids are shown, which is enough to decide by.
      .catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [config.routes.api, getEntityConfig, language, wanted])
  return useMemo(() => (one) => names[keyOf(one)] || one.id, [names])
}
