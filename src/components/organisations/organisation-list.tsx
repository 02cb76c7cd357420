import { useTranslations } from 'next-intl'
import type { OrganisationEntry } from '@/content/organisations'
import { ItemName } from '../ui/item-name'
import { Section } from '../ui/section'
import { useWord } from '../ui/use-word'
import { MemberGroups } from './member-groups'

/** Bodies by kind, each with its organs as branches and with those that belong to it. */
export function OrganisationList({
  groups,
}: {
  groups: readonly { kind: string; entries: OrganisationEntry[] }[]
}) {
  const t = useTranslations('common')
  const word = useWord('organisations.kinds')
  if (!groups.length) return <p className="text-quiet">{t('empty')}</p>
  return groups.map(({ kind, entries }) => (
    <Section key={kind} title={word(kind) ?? kind} id={`kind-${kind}`}>
      {entries.every(({ members, organs }) => !members.length && !organs.length) ? (
        <Columns entries={entries} />
      ) : (
        <Branches entries={entries} />
      )}
    </Section>
  ))
}

/** Names alone, in columns where there is room. */
function Columns({ entries }: { entries: readonly OrganisationEntry[] }) {
  return (
    <ul className="plain-links -my-1.5 gap-x-8 sm:columns-2 lg:columns-3">
      {entries.map(({ name }) => (
        <li key={name.id} className="break-inside-avoid py-1.5">
          <ItemName name={name} />
        </li>
      ))}
    </ul>
  )
}

function Branches({ entries }: { entries: readonly OrganisationEntry[] }) {
  return (
    <ul className="plain-links grid gap-3">
      {entries.map(({ name, members, organs }) => (
        <li key={name.id} className="grid min-w-0 gap-3">
          <ItemName name={name} />
          {members.length || organs.length ? (
            <div className="grid gap-4 border-s-2 border-rule ps-4">
              {organs.length ? <Branches entries={organs} /> : null}
              {members.length ? <MemberGroups groups={members} /> : null}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
