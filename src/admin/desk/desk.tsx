import type { ReactNode } from 'react'
import type { Payload, TypedUser } from 'payload'
import { may, type Person } from '@/editorial/permissions'
import { localeCodes, type Locale } from '@/i18n/locales'
import { deskOf, lacks } from '@/publishing/desk'
import { When } from '../audit/when'
import './desk.css'
import { DeskEntry } from './desk-entry'

type Props = {
  payload: Payload
  user?: TypedUser
  locale?: { code: string }
  i18n: { language: string; t: (key: string, values?: Record<string, string>) => string }
}

/** The first screen: what I changed last, what readers don't have yet, and what misses a language. */
export async function Desk({ payload, user, locale, i18n }: Props) {
  if (!user) return null
  const person = user as unknown as Person & { id: string; name?: string }
  const t = (key: string, values?: Record<string, string>) =>
    i18n.t(`communique:desk.${key}`, values)
  const languages = localeCodes.filter((code) => may(person, 'writeLanguage', code))
  const { mine, changed, missing } = await deskOf(payload, person.id, languages, 8)
  const shared = { admin: payload.config.routes.admin, i18n, reader: locale?.code as Locale }
  return (
    <div className="desk">
      <header className="desk-head">
        <h1>{t('title', { name: person.name ?? '' })}</h1>
        {may(person, 'create') ? (
          <nav aria-label={t('write')}>
            {(['news', 'events', 'documents'] as const).map((slug) => (
              <a
                key={slug}
                className="btn btn--style-secondary btn--size-small"
                href={`${shared.admin}/collections/${slug}/create`}
              >
                {t(`create.${slug}`)}
              </a>
            ))}
          </nav>
        ) : null}
      </header>
      <div className="desk-lists">
        <List title={t('mine')} empty={t('mineEmpty')}>
          {mine.map(({ item, language, at }) => (
            <DeskEntry
              key={`${item.id}/${language}`}
              {...shared}
              item={item}
              language={language}
              languages={item.states.filter((one) => one.language === language)}
              aside={<When at={at} isShort />}
            />
          ))}
        </List>
        <List title={t('changed')} empty={t('changedEmpty')}>
          {changed.map((item) => (
            <DeskEntry
              key={item.id}
              {...shared}
              item={item}
              languages={item.states.filter(({ state }) => state === 'changed')}
            />
          ))}
        </List>
        <List title={t('missing')} empty={t('missingEmpty')}>
          {missing.map((item) => (
            <DeskEntry key={item.id} {...shared} item={item} languages={lacks(item)} />
          ))}
        </List>
      </div>
    </div>
  )
}

function List({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <section className="desk-list">
      <h2>{title}</h2>
      {children.length ? <ul>{children}</ul> : <p className="desk-empty">{empty}</p>}
    </section>
  )
}
