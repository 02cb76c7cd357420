import { useTranslations } from 'next-intl'
import type { Participant } from '@/content/events'
import { Body } from '../organisations/body-list'
import { Person } from '../people/person'
import { useWord } from '../ui/use-word'

/** The order in which kinds of participants are read. */
const order = [
  'state',
  'intergovernmental',
  'organ',
  'permanentBody',
  'unEntity',
  'regional',
  'ngo',
  'academic',
  'mediaOutlet',
]

/** Who takes part and as what, states, bodies and people each under their word. */
export function Participants({ participants }: { participants: readonly Participant[] }) {
  const t = useTranslations('events')
  const word = useWord('organisations.kinds')
  const kindOf = ({ body }: Participant) => body?.kind ?? (body ? 'other' : 'person')
  const known = [...order, 'other', 'person'].filter((kind) =>
    participants.some((one) => kindOf(one) === kind),
  )
  if (known.length < 2) return <List participants={participants} />
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {known.map((kind) => (
        <div key={kind} className="grid content-start gap-2">
          <h3 className="font-(family-name:--body-font) text-sm font-semibold text-quiet">
            {kind === 'person' || kind === 'other' ? t(`participantKinds.${kind}`) : word(kind)}
          </h3>
          <List participants={participants.filter((one) => kindOf(one) === kind)} />
        </div>
      ))}
    </div>
  )
}

function List({ participants }: { participants: readonly Participant[] }) {
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
