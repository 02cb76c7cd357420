import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/editorial/permissions'
import { personOf } from '@/editorial/person'
import './undo.css'
import { UndoList } from './undo-list'

/** What was withdrawn and trashed in the last thirty days, with the way back. */
export function UndoView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const word = (key: string) => i18n.t(`communique:${key}` as never)
  return (
    <DefaultTemplate
      {...{ i18n, payload, params, permissions, searchParams, visibleEntities }}
      locale={initPageResult.locale}
      req={req}
      user={user ?? undefined}
    >
      <Gutter className="undo">
        <h1>{word('undo.heading')}</h1>
        {may(personOf(req), 'publish') ? (
          <>
            <p className="undo__about">{word('undo.about')}</p>
            <UndoList />
          </>
        ) : (
          <p>{word('refusals.forbidden')}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
