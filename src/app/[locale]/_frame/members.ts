import { z } from 'zod'
import { locate } from '@/content/locate'
import { getMembers } from '@/content/members'
import { addressFrom } from './params'

export type YearProps = { params: Promise<{ locale: string; slug: string; year: string }> }

const yearShape = z
  .string()
  .regex(/^[12]\d{3}$/u)
  .transform(Number)

/** The members of a body in the year that an address names. */
export async function membersFrom(params: YearProps['params']) {
  const { locale, slug } = await addressFrom(params)
  const year = yearShape.safeParse((await params).year)
  const located = await locate('organisations', locale, slug)
  const view =
    located.found === 'live' && year.success
      ? await getMembers(located.version.id, locale, year.data)
      : undefined
  return { locale, located, view }
}
