import type { Participant } from '@/content/events'
import { Body } from '../organisations/body-list'
import { Person } from '../people/person'

/** Who takes part and as what. */
export function Participants({ participants }: { participants: readonly Participant[] }) {
  return (
    <ul className="grid gap-2">
      {participants.map(({ body, person, role }) => (
        <li key={body?.id ?? person?.id}>
          {person ? <Person person={person} /> : null}
          {body ? <Body body={body} /> : null}
          {role ? <span className="block text-sm text-quiet">{role}</span> : null}
        </li>
      ))}
    </ul>
  )
}
