import { useTranslations } from 'next-intl'
import type { OrganisationEntry } from '@/content/organisations'
import { ItemName } from '../ui/item-name'
import { Section } from '../ui/section'
import { useWord } from '../ui/use-word'
import { MemberGroups } from './member-groups'

/** Bodies by kind, with those that belong to them. */
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
      <ul className="grid gap-4">
        {entries.map(({ name, members }) => (
          <li key={name.id} className="grid gap-3">
            <ItemName name={name} />
            {members.length ? (
              <div className="border-s-2 border-rule ps-4">
                <MemberGroups groups={members} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  ))
}
