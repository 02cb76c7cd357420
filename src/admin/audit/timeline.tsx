import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { Row } from '@/audit/row'
import { personOf } from '@/editorial/person'
import { may } from '@/editorial/permissions'
import { localeOf } from '@/i18n/locales'
import './audit.css'
import { When } from './when'
import { fieldNames } from './words'

/** Rows that fit on one page; the list has the others. */
const shown = 200

/** What happened to one item, newest first: a tab beside its form. */
export async function Timeline({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const { i18n, payload } = req
  const word = (key: string, values?: Record<string, unknown>) =>
    i18n.t(`communique:${key}` as never, values)
  if (!collectionConfig || !docID || !may(personOf(req), 'readRecord'))
    return <Gutter className="record">{word('record.noAccess')}</Gutter>

  const { docs } = await payload.db.find<Row>({
    collection: 'audit',
    where: {
      and: [{ collection: { equals: collectionConfig.slug } }, { item: { equals: docID } }],
    },
    sort: '-sequence',
    limit: shown + 1,
    pagination: false,
  })
  const all = `${payload.config.routes.admin}/collections/audit?where[item][equals]=${docID}`
  return (
    <Gutter className="record">
      <h2>{word('record.heading')}</h2>
      <p>
        <a href={all}>{word('record.all')}</a>
      </p>
      {docs.length === 0 && <p>{word('record.empty')}</p>}
      <ol className="record__rows">
        {docs.slice(0, shown).map((row) => (
          <li key={row.sequence} className="record__row">
            <p className="record__line">
              <When at={new Date(row.at).toISOString()} />
              <strong>{word(`options.${row.action}`)}</strong>
              <span>{row.personName ?? word('record.system')}</span>
            </p>
            <p className="record__details">{detailsOf(row, i18n.language, word).join(' · ')}</p>
          </li>
        ))}
      </ol>
      {docs.length > shown && <p>{word('record.older')}</p>}
    </Gutter>
  )
}

function detailsOf(
  row: Row,
  language: string,
  word: (key: string, values?: Record<string, unknown>) => string,
): string[] {
  const { fromRevision, toRevision, fromFacts, toFacts } = row
  const revision = (from?: number | null, to?: number | null) =>
    word('record.revision', { from: from ?? '–', to: to ?? '–' })
  // A refusal changed nothing, so it has none.
  const revisions = (fromRevision ?? toRevision) ? [revision(fromRevision, toRevision)] : []
  const inLanguage = row.language ? [localeOf(row.language).label, ...revisions].join(': ') : ''
  const facts =
    fromFacts !== toFacts ? `${word('record.facts')}: ${revision(fromFacts, toFacts)}` : ''
  return [inLanguage, facts, fieldNames(row.changed, language), row.detail ?? ''].filter(Boolean)
}
