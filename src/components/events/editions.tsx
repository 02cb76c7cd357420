import { useTranslations } from 'next-intl'
import type { Editions as Content, Edition } from '@/content/series'
import { Days } from '../ui/day'
import { Section } from '../ui/section'

/** The way to the neighbouring editions of a series, and all of them. */
export function Editions({ editions }: { editions: Content }) {
  const t = useTranslations('events')
  const { previous, next, all, description } = editions
  return (
    <Section title={t('editions')} id="editions">
      {description ? <p className="mb-4 max-w-2xl">{description}</p> : null}
      <nav aria-labelledby="editions" className="on-paper grid gap-5">
        {previous || next ? (
          <ul className="grid gap-4 sm:grid-cols-2">
            {previous ? <Neighbour edition={previous} label={t('previous')} rel="prev" /> : null}
            {next ? <Neighbour edition={next} label={t('next')} rel="next" /> : null}
          </ul>
        ) : null}
        <p className="text-sm text-quiet">{t('editionCount', { count: all.length })}</p>
        <ol className="grid gap-2">
          {all.map((edition) => (
            <li key={edition.id}>
              <EditionLink edition={edition} />{' '}
              <span className="text-sm text-quiet">
                <When edition={edition} />
              </span>
            </li>
          ))}
        </ol>
      </nav>
    </Section>
  )
}

function Neighbour({
  edition,
  label,
  rel,
}: {
  edition: Edition
  label: string
  rel: 'prev' | 'next'
}) {
  return (
    <li className="border-s-4 border-rule ps-4">
      <span className="block text-sm text-quiet">{label}</span>
      <a href={edition.path} rel={rel}>
        {edition.title}
      </a>
    </li>
  )
}

function EditionLink({ edition }: { edition: Edition }) {
  return (
    <a href={edition.path} {...(edition.isThis ? { 'aria-current': 'page' } : {})}>
      {edition.title}
    </a>
  )
}

function When({ edition: { startsAt, endsAt, timeZone } }: { edition: Edition }) {
  return <Days from={startsAt} timeZone={timeZone} {...(endsAt ? { to: endsAt } : {})} />
}
