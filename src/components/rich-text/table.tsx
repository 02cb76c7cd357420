import type { ReactNode } from 'react'
import type { RichNode } from '@/content/shapes'

/** A table; on narrow screens it scrolls by itself. */
export function Table({
  node,
  render,
}: {
  node: RichNode
  render: (nodes: readonly RichNode[]) => ReactNode
}) {
  const rows = (node.children ?? []).map((row, number) => ({ number, cells: row.children ?? [] }))
  return (
    <div className="table-scroll">
      <table>
        <tbody>
          {rows.map(({ number, cells }) => (
            <tr key={number}>
              {cells.map((cell, index) => (
                // oxlint-disable-next-line react/no-array-index-key
                <Cell key={index} cell={cell}>
                  {render(cell.children ?? [])}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Lexical says of a cell whether it heads its row (1), its column (2) or both (3). */
function Cell({ cell, children }: { cell: RichNode; children: ReactNode }) {
  const head = Number(cell.headerState ?? 0)
  const spans = { ...span('colSpan', cell.colSpan), ...span('rowSpan', cell.rowSpan) }
  if (!head) return <td {...spans}>{children}</td>
  return (
    <th scope={head === 1 ? 'col' : 'row'} {...spans}>
      {children}
    </th>
  )
}

function span(name: 'colSpan' | 'rowSpan', value: unknown) {
  return typeof value === 'number' && value > 1 ? { [name]: value } : {}
}
