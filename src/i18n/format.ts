import { localeOf, type Locale } from './locales'
import { typeset } from './typography'

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** What Intl abbreviates and running text spells out. */
const spelledOut: Record<string, (text: string) => string> = {
  ru: (text) => text.replace(/\s?г\.(?=,|$| в )/u, '\u00a0года'),
}

/** Between two days of one month a dash stands without spaces. */
const betweenDays = /^(\d{1,2})\s*–\s*(\d{1,2})(?=\s)/u

type Parts = { year: number; month: number; day: number }

/** Ranges that Intl shortens to figures where the language writes them in words. */
const rangesByHand: Record<string, (from: Parts, to: Parts) => string> = {
  zh: (from, to) => {
    const start = `${from.year}年${from.month}月${from.day}日`
    if (from.year !== to.year) return `${start}至${to.year}年${to.month}月${to.day}日`
    return from.month === to.month ? `${start}至${to.day}日` : `${start}至${to.month}月${to.day}日`
  },
}

const languageOf = (locale: Locale) => localeOf(locale).intl.split('-')[0] as string
const spell = (locale: Locale, text: string) =>
  typeset((spelledOut[languageOf(locale)] ?? String)(text), languageOf(locale))

function partsOf(date: Date, timeZone: string): Parts {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  }).formatToParts(date)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return { year: part('year'), month: part('month'), day: part('day') }
}

/** The calendar day of an instant in a zone, as `YYYY-MM-DD`, for `datetime` attributes. */
export function isoDay(iso: string, timeZone = 'UTC'): string {
  const { year, month, day: number } = partsOf(new Date(iso), timeZone)
  return [String(year).padStart(4, '0'), pad(month), pad(number)].join('-')
}

const pad = (number: number) => String(number).padStart(2, '0')

/** A day as running text writes it: 2 November 2017 · 2 ноября 2017 года · 2017年11月2日. */
export function formatDay(locale: Locale, iso: string, timeZone = 'UTC'): string {
  const format = new Intl.DateTimeFormat(localeOf(locale).intl, { ...day, timeZone })
  return spell(locale, format.format(new Date(iso)))
}

/** Days from one to another, naming month and year once where they are the same. */
export function formatDays(locale: Locale, from: string, to?: string, timeZone = 'UTC'): string {
  if (!to || isoDay(from, timeZone) === isoDay(to, timeZone))
    return formatDay(locale, from, timeZone)
  const byHand = rangesByHand[languageOf(locale)]
  const [start, end] = [new Date(from), new Date(to)]
  if (byHand) return byHand(partsOf(start, timeZone), partsOf(end, timeZone))
  const format = new Intl.DateTimeFormat(localeOf(locale).intl, { ...day, timeZone })
  return spell(locale, format.formatRange(start, end).replace(betweenDays, '$1–$2'))
}

/** A month of a year by itself: November 2017 · Ноябрь 2017 · 2017年11月. */
export function formatMonth(locale: Locale, year: number, month: number): string {
  const format = new Intl.DateTimeFormat(localeOf(locale).intl, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const text = format.format(new Date(Date.UTC(year, month - 1, 1)))
  return capital(locale, text.replace(/\s?г\.$/u, ''))
}

/** The name of a month by itself. */
export function formatMonthName(locale: Locale, month: number): string {
  if (languageOf(locale) === 'zh') return `${month}月`
  const format = new Intl.DateTimeFormat(localeOf(locale).intl, { month: 'long', timeZone: 'UTC' })
  return capital(locale, format.format(new Date(Date.UTC(2001, month - 1, 1))))
}

/** A year by itself: 2017 · 2017年. */
export function formatYear(locale: Locale, year: number): string {
  return languageOf(locale) === 'zh' ? `${year}年` : String(year)
}

/** The days of a week from Monday on, short for columns and long for those who listen. */
export function weekdays(locale: Locale): { short: string; long: string }[] {
  const name = (weekday: 'short' | 'long', index: number) =>
    new Intl.DateTimeFormat(localeOf(locale).intl, {
      weekday: languageOf(locale) === 'zh' && weekday === 'short' ? 'narrow' : weekday,
      timeZone: 'UTC',
    }).format(new Date(Date.UTC(2001, 0, 1 + index)))
  return Array.from({ length: 7 }, (_, index) => ({
    short: name('short', index),
    long: name('long', index),
  }))
}

/** What a leaf of a calendar shows of a day: its number, its month and its weekday. */
export function leafOf(locale: Locale, iso: string, timeZone = 'UTC') {
  const date = new Date(iso)
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(locale).intl, { timeZone, ...options }).format(date)
  const { year, day: number } = partsOf(date, timeZone)
  return {
    day: String(number),
    month: part({ month: 'short' }).replace(/\.$/u, ''),
    year: formatYear(locale, year),
    weekday: part({ weekday: 'short' }),
  }
}

/** A number with the separators of the language. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(localeOf(locale).intl).format(value)
}

const capital = (locale: Locale, text: string) =>
  text.charAt(0).toLocaleUpperCase(localeOf(locale).intl) + text.slice(1)

/** The time of day of an instant in a zone. */
export function formatTime(locale: Locale, iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat(localeOf(locale).intl, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(iso))
}

/** A zone's distance from UTC at an instant, such as `UTC+5` or `UTC+5:30`. */
export function formatOffset(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' })
  const name = parts.formatToParts(new Date(iso)).find(({ type }) => type === 'timeZoneName')
  return (name?.value ?? 'UTC').replace('GMT', 'UTC').replace('-', '−')
}

/** A zone by its name in the reader's language, for events without a place. */
export function formatZone(locale: Locale, iso: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(localeOf(locale).intl, { timeZone, timeZoneName: 'long' })
  const part = format.formatToParts(new Date(iso)).find(({ type }) => type === 'timeZoneName')
  return part?.value ?? timeZone
}

/** A file's size in the reader's units. */
export function formatSize(locale: Locale, bytes: number): string {
  const isLarge = bytes >= 1_000_000
  return new Intl.NumberFormat(localeOf(locale).intl, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(Math.max(bytes / (isLarge ? 1_000_000 : 1000), isLarge ? 0.1 : 1))
}

/** An order of names that readers of the language expect. */
export function collatorOf(locale: Locale): Intl.Collator {
  return new Intl.Collator(localeOf(locale).intl, { numeric: true })
}
