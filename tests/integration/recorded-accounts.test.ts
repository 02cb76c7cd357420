import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '@/audit/row'
import { makeStaff, password, staff } from '../factories/items'
import { client, type Client } from '../support/http'
import { startPayload } from '../support/payload'

let payload: Payload
let administrator: Client

beforeAll(async () => {
  payload = await startPayload()
  await makeStaff(payload)
  administrator = await client(payload, staff.administrator.email, password)
})

const everything = async () => {
  const { docs } = await payload.db.find<Row>({
    collection: 'audit',
    sort: 'sequence',
    pagination: false,
    where: {},
  })
  return docs
}
const rowsOf = async (item: string) => (await everything()).filter((row) => row.item === item)
const person = { name: 'Новичок', email: 'new@example.org', role: 'translator', languages: ['ru'] }
const secrets = ['a first pass phrase', 'a second pass phrase', 'a third pass phrase']

describe('the record of accounts', () => {
  let id: string
  beforeAll(async () => {
    const made = await administrator('POST', '/users', { ...person, password: secrets[0] })
    id = made.body.doc.id
  })

  it('says who made one, and what it may', async () => {
    expect(await rowsOf(id)).toMatchObject([
      {
        action: 'create',
        personName: 'Administrator',
        collection: 'users',
        title: 'Новичок',
        detail: 'translator (ru)',
      },
    ])
  })

  it('has a row of its own for rights, for the password, and for all else of one save', async () => {
    const { status } = await administrator('PATCH', `/users/${id}`, {
      name: 'Редактор',
      role: 'editor',
      languages: [],
      password: secrets[1],
    })
    expect(status).toBe(200)
    expect((await rowsOf(id)).slice(1)).toMatchObject([
      {
        action: 'roleChange',
        changed: 'role, languages',
        detail: 'translator (ru) → editor',
        personName: 'Administrator',
      },
      { action: 'passwordChange', title: 'Редактор' },
      { action: 'save', changed: 'personName' },
    ])
  })

  it('says who changed their own, who signed in and out, and who came by a forgotten password', async () => {
    const before = (await everything()).length
    const own = await client(payload, person.email, secrets[1])
    await own('PATCH', `/users/${id}`, { keepDrafts: false, role: 'administrator' })
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    })
    expect((await own('POST', '/users/logout')).status).toBe(200)
    const visitor = await client(payload)
    const reset = await visitor('POST', '/users/reset-password', { token, password: secrets[2] })
    expect(reset.status).toBe(200)
    const rows = (await everything()).slice(before)
    expect(rows).toMatchObject([
      { action: 'signIn', personName: 'Редактор' },
      { action: 'save', changed: 'keepDrafts', person: id, item: id },
      { action: 'signOut', person: id },
      { action: 'passwordChange', item: id },
      // A forgotten password that was set anew signs in at once.
      { action: 'signIn', person: id },
    ])
  })

  it('says who opened one that wrong passwords had closed', async () => {
    const visitor = await client(payload)
    for (let n = 0; n < 6; n++)
      await visitor('POST', '/users/login', { email: person.email, password: 'wrong' })
    expect((await administrator('POST', '/users/unlock', { email: person.email })).status).toBe(200)
    expect((await rowsOf(id)).at(-1)).toMatchObject({ action: 'save', changed: 'lockUntil' })
  })

  it('says who removed one', async () => {
    expect((await administrator('DELETE', `/users/${id}`)).status).toBe(200)
    expect((await rowsOf(id)).at(-1)).toMatchObject({
      action: 'delete',
      title: 'Редактор',
      personName: 'Administrator',
    })
  })

  it('has no row for what was refused, and never a secret', async () => {
    const taken = await administrator('POST', '/users', {
      ...person,
      email: staff.editor.email,
      password: secrets[0],
    })
    expect(taken.status).toBe(400)
    expect((await everything()).filter(({ title }) => title === 'Новичок')).toHaveLength(1)
    const text = JSON.stringify(await everything())
    for (const secret of [...secrets, password]) expect(text).not.toContain(secret)
    const { docs } = await payload.db.find<Record<string, string>>({
      collection: 'users',
      pagination: false,
      where: {},
    })
    for (const { hash, salt } of docs) {
      expect(hash).toBeTruthy()
      expect(text).not.toContain(hash)
      expect(text).not.toContain(salt)
    }
  })
})

it('says who uploaded, described and removed a file', async () => {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'A red square' } as never,
    file: { data, mimetype: 'image/png', name: 'red.png', size: data.length },
  })
  await administrator('PATCH', `/media/${id}?locale=ru`, { alt: 'Красный квадрат', rights: 'Own' })
  await administrator('DELETE', `/media/${id}`)
  expect(await rowsOf(String(id))).toMatchObject([
    { action: 'upload', title: 'A red square', detail: 'red.png' },
    { action: 'save', language: 'ru', changed: 'alt, rights', personName: 'Administrator' },
    { action: 'delete', collection: 'media', personName: 'Administrator' },
  ])
})
