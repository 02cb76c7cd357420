import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/[locale]/_frame/frame'
import { membersFrom, type YearProps } from '@/app/[locale]/_frame/members'
import { archiveMetadata } from '@/app/[locale]/_frame/metadata'
import { MembersPage } from '@/components/organisations/members-page'
import type { Version } from '@/content/version'
import { formatYear } from '@/i18n/format'

export const dynamic = 'force-static'
export const revalidate = 3600

export async function generateMetadata({ params }: YearProps): Promise<Metadata> {
  const { locale, located, view } = await membersFrom(params)
  const t = await getTranslations({ locale })
  if (!view || located.found !== 'live') return { title: t('absent.title') }
  const { name, year, members } = view
  const words = t('organisations.membersIn', { year: formatYear(locale, year) })
  const list = { alternates: alternatesOf(located.versions, year), total: members.length }
  return archiveMetadata(locale, list, `${words} · ${name.short ?? name.text}`, words)
}

export default async function Page({ params }: YearProps) {
  const { locale, located, view } = await membersFrom(params)
  if (!view || located.found !== 'live') notFound()
  return (
    <Frame
      locale={locale}
      section="organisations"
      languages={alternatesOf(located.versions, view.year)}
    >
      <MembersPage view={view} />
    </Frame>
  )
}

const alternatesOf = (versions: readonly Version[], year: number) =>
  versions.flatMap(({ language, path }) =>
    path ? [{ language, path: `${path}/members/${year}` }] : [],
  )
