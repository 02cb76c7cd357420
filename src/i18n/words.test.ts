import { describe, expect, it } from 'vitest'
import { documentKinds } from '@/collections/documents'
import { attendances, eventKinds, eventStatuses, organiserRoles } from '@/collections/events'
import { newsKinds } from '@/collections/news'
import { organisationKinds, statusKinds } from '@/collections/organisations'
import messages from '../../messages/en.json'

const { news, events, organisations, documents } = messages

describe('every choice that editors have has a word for readers', () => {
  it.each([
    ['kinds of news', newsKinds, news.kinds],
    ['kinds of events', eventKinds, events.kinds],
    ['statuses of events', eventStatuses, events.statuses],
    ['attendance', attendances, events.attendances],
    ['roles of organisers', organiserRoles, events.roles],
    ['kinds of bodies in lists', organisationKinds, organisations.kinds],
    ['kinds of bodies', organisationKinds, organisations.kind],
    ['statuses of bodies', statusKinds, organisations.statuses],
    ['groups of members', statusKinds, organisations.groups],
    ['kinds of documents', documentKinds, documents.kinds],
  ])('%s', (_name, choices, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...choices].toSorted())
  })
})
