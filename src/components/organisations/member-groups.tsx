import type { Members } from '@/content/members'
import { ItemName } from '../ui/item-name'
import { useWord } from '../ui/use-word'

/** Members, observers and so on of a body as of today, each group under its word. */
export function MemberGroups({ groups }: { groups: readonly Members[] }) {
  const word = useWord('organisations.groups')
  return (
    <dl className="grid gap-4">
      {groups.map(({ status, bodies }) => (
        <div key={status}>
          <dt className="text-sm font-semibold text-quiet">{word(status)}</dt>
          <dd>
            <ul className="flex flex-wrap gap-x-6 gap-y-1">
              {bodies.map((body) => (
                <li key={body.id}>
                  <ItemName name={body} short />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
