import { Gutter } from '@payloadcms/ui'
import { HistoryView } from './history-view'
import './history.css'

/** The history of an item by language: a tab beside its form. */
export function History() {
  return (
    <Gutter className="history">
      <HistoryView />
    </Gutter>
  )
}
