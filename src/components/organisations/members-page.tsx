import { useLocale, useTranslations } from 'next-intl'
import type { MembersView } from '@/content/members'
import { formatYear } from '@/i18n/format'
import { ItemName } from '../ui/item-name'
import { PageHeading } from '../ui/page-heading'
import { MemberGroups } from './member-groups'
import { YearLinks } from './year-links'

/** Who was what to a body in a year, and the way to every other year. */
export function MembersPage({ view }: { view: MembersView }) {
  const t = useTranslations('organisations')
  const locale = useLocale()
  const { name, year, isNow, members, years } = view
  return (
    <article className="grid gap-8">
      <PageHeading
        title={t('membersIn', { year: formatYear(locale, year) })}
        kicker={<ItemName name={name} />}
      >
        <p className="text-quiet">
          {isNow ? t('asOfToday') : t('asOfEnd', { year: formatYear(locale, year) })}
        </p>
      </PageHeading>
      {members.length ? (
        <MemberGroups groups={members} />
      ) : (
        <p className="text-quiet">{t('noMembers')}</p>
      )}
      <YearLinks years={years} current={year} />
    </article>
  )
}
