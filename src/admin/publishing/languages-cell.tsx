import type { Payload } from 'payload'
import { cache } from 'react'
import { locales, type Locale } from '@/i18n/locales'
import { isItemCollection, type ItemCollection } from '@/publications/kinds'
import { languageStatesOf, type LanguageState } from '@/publishing/state'
import './publishing.css'
import { StateMark } from './state-mark'

type Batch = { ids: Set<string>; states: Promise<Map<string, LanguageState[]>> }
type Props = {
  payload: Payload
  collectionSlug: string
  rowData?: { id: string }
  i18n: { t: (key: string) => string }
}

/** The rows of one page of a list ask together: the first opens a batch, the next tick asks for all. */
const batches = cache(() => new Map<string, Batch>())

function statesOf(payload: Payload, collection: ItemCollection, id: string) {
  const open = batches()
  let batch = open.get(collection)
  if (!batch) {
    const ids = new Set<string>()
    const states = new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      open.delete(collection)
      return languageStatesOf(payload, collection, [...ids])
    })
    batch = { ids, states }
    open.set(collection, batch)
  }
  batch.ids.add(id)
  return batch.states
}

/** An item's languages in a list: code and mark, with the state in words for whoever hovers or listens. */
export async function LanguagesCell({ payload, collectionSlug, rowData, i18n }: Props) {
  // Forms render cells as well, without a row.
  if (!rowData || !isItemCollection(collectionSlug)) return null
  const states = await statesOf(payload, collectionSlug, rowData.id)
  const ofItem = new Map(states.get(rowData.id)?.map(({ language, state }) => [language, state]))
  return (
    <ul className="language-codes">
      {locales.map(({ code, label, bcp47 }) => {
        const state = ofItem.get(code as Locale) ?? 'missing'
        const inWords = i18n.t(`communique:states.${state}`)
        return (
          <li key={code} className="language-code" title={`${label}: ${inWords}`}>
            <StateMark state={state} />
            <span aria-hidden="true">{code}</span>
            <span className="language-hidden">
              <span lang={bcp47}>{label}</span>: {inWords}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
