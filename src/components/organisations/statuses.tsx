import type { StatusView } from '@/content/organisations'
import { dot } from '../ui/dot'
import { ItemName } from '../ui/item-name'
import { Period } from '../ui/period'
import { useWord } from '../ui/use-word'

/** What a body was to others, as a line of time, the latest first; what still holds is a full point. */
export function Statuses({ statuses }: { statuses: readonly StatusView[] }) {
  const word = useWord('organisations.statuses')
  return (
    <ol className="timeline">
      {statuses.map(({ kind, of, from, to }) => (
        <li
          key={`${kind}${of?.id}${from}`}
          {...(to ? {} : { 'data-lasts': '' })}
          className="plain-links grid gap-0.5"
        >
          <p className="text-sm text-quiet tabular-nums">
            <Period {...(from ? { from } : {})} {...(to ? { to } : {})} />
          </p>
          <p>
            <strong>{word(kind)}</strong>
            {of ? (
              <>
                {dot}
                <ItemName name={of} />
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
  )
}
