import type { Name } from '@/content/names'
import { ItemName } from './item-name'

/** Items by name, one under the other. */
export function NameList({ names, short = false }: { names: readonly Name[]; short?: boolean }) {
  return (
    <ul className="grid gap-1">
      {names.map((name) => (
        <li key={name.id}>
          <ItemName name={name} short={short} />
        </li>
      ))}
    </ul>
  )
}
