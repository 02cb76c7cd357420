import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/[locale]/_frame/frame'
import { archiveMetadata } from '@/app/[locale]/_frame/metadata'
import { partsFrom } from '@/app/[locale]/_frame/params'
import { CalendarPage } from '@/components/events/calendar'
import { getCalendar } from '@/content/calendar'
import { formatMonth, formatYear } from '@/i18n/format'
import { localeCodes } from '@/i18n/locales'
import { calendarPath, readCalendar } from '@/publications/archives'

type Props = { params: Promise<{ locale: string; period?: string[] }> }

export const dynamic = 'force-static'
export const revalidate = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, parts } = await partsFrom(params, 'period')
  const t = await getTranslations({ locale })
  const asked = readCalendar(parts)
  if (!asked) return { title: t('absent.title') }
  const { year, month } = asked
  const { events } = await getCalendar(locale, year, month)
  const when = month ? formatMonth(locale, year, month) : formatYear(locale, year)
  const title = [when, t('events.calendar'), t('events.title')].join(' · ')
  const list = { alternates: alternatesOf(year, month), total: events.length }
  return archiveMetadata(locale, list, title, t('events.description'))
}

export default async function Page({ params }: Props) {
  const { locale, parts } = await partsFrom(params, 'period')
  const asked = readCalendar(parts)
  if (!asked) notFound()
  const { year, month } = asked
  return (
    <Frame locale={locale} section="events" languages={alternatesOf(year, month)}>
      <CalendarPage calendar={await getCalendar(locale, year, month)} />
    </Frame>
  )
}

const alternatesOf = (year: number, month?: number) =>
  localeCodes.map((language) => ({ language, path: calendarPath(language, year, month) }))
