import type { PersonName } from '@/content/names'
import { Person } from './person'

/** People with their titles, one under the other. */
export function PersonList({ people }: { people: readonly PersonName[] }) {
  return (
    <ul className="grid gap-1">
      {people.map((person) => (
        <li key={person.id}>
          <Person person={person} />
        </li>
      ))}
    </ul>
  )
}
