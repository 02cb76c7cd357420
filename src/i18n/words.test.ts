import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adminTranslations } from '@/admin/translations'
import { attendances, eventStatuses, organiserRoles } from '@/collections/events'
import { organisationKinds, statusKinds } from '@/collections/organisations'
import { documentKinds, eventKinds, newsKinds } from '@/publications/choices'
import messages from '../../messages/en.json'
import { localeCodes } from './locales'
import { offences } from './typography'

const { news, events, organisations, documents } = messages

describe('every choice that editors have has a word for readers', () => {
  it.each([
    ['kinds of news', newsKinds, news.kinds],
    ['lists of news', newsKinds, news.many],
    ['kinds of events', eventKinds, events.kinds],
    ['lists of events', eventKinds, events.many],
    ['statuses of events', eventStatuses, events.statuses],
    ['attendance', attendances, events.attendances],
    ['roles of organisers', organiserRoles, events.roles],
    ['kinds of bodies in lists', organisationKinds, organisations.kinds],
    ['kinds of bodies', organisationKinds, organisations.kind],
    ['statuses of bodies', statusKinds, organisations.statuses],
    ['groups of members', statusKinds, organisations.groups],
    ['kinds of documents', documentKinds, documents.kinds],
    ['lists of documents', documentKinds, documents.many],
  ])('%s', (_name, choices, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...choices].toSorted())
  })
})

/** Every text in a nested set of words, by its path. */
function textsOf(words: unknown, at = ''): [at: string, text: string][] {
  if (typeof words === 'string') return [[at, words]]
  return Object.entries(words as object).flatMap(([key, inner]) => textsOf(inner, `${at}.${key}`))
}

const admin: Record<string, unknown> = adminTranslations

describe.each(localeCodes)('the words in %s keep to the typography of their language', (code) => {
  it.each([
    ['for readers', JSON.parse(readFileSync(`messages/${code}.json`, 'utf8'))],
    ['of the admin', admin[code] ?? {}],
  ])('%s', (_name, words) => {
    const found = textsOf(words).flatMap(([at, text]) =>
      offences(text, code).map((rule) => `${at}: ${rule} in “${text}”`),
    )
    expect(found).toEqual([])
  })
})

describe.each(localeCodes)('readers and editors call one thing by one word in %s', (code) => {
  const site = JSON.parse(readFileSync(`messages/${code}.json`, 'utf8')) as typeof messages
  const desk =
    (admin[code] as { communique?: Record<string, string> } | undefined)?.communique ?? {}
  it.each([
    ['kinds of news', site.news.kinds],
    ['kinds of events', site.events.kinds],
    ['statuses of events', site.events.statuses],
    ['attendance', site.events.attendances],
    ['roles of organisers', site.events.roles],
    ['kinds of bodies', site.organisations.kind],
    ['statuses of bodies', site.organisations.statuses],
    ['kinds of documents', site.documents.kinds],
  ])('%s', (_name, words) => {
    const pairs = Object.entries(words).map(([key, word]) => [word, desk[`options.${key}`] ?? word])
    expect(pairs.filter(([ours, theirs]) => ours !== theirs)).toEqual([])
  })
})
