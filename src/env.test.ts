import { describe, expect, it } from 'vitest'
import { parseEnv } from './env'

const secret = 'f3a91c7e5b2d48069e1fa47c8d35b06e'
const production = { NODE_ENV: 'production', PAYLOAD_SECRET: secret }

describe('parseEnv', () => {
  it('needs nothing but a secret: a demo on SQLite that stays on this machine', () => {
    const env = parseEnv({ PAYLOAD_SECRET: 'x' })
    expect(env).toMatchObject({ port: 3000, host: '127.0.0.1', siteUrl: 'http://localhost:3000' })
    expect(env.database).toEqual({
      kind: 'sqlite',
      url: `file:${process.cwd()}/data/communique.db`,
      subset: false,
    })
    expect(env.demo).toBe(true)
  })

  it('treats an empty value as unset', () => {
    expect(parseEnv({ PAYLOAD_SECRET: 'x', DATABASE_URI: '', PORT: '' }).demo).toBe(true)
  })

  it('turns the demo off, and listens to the world, once a database is named', () => {
    const env = parseEnv({ ...production, DATABASE_URI: 'mongodb://db.example.org/news' })
    expect(env).toMatchObject({ demo: false, host: '0.0.0.0', database: { kind: 'mongodb' } })
    expect(parseEnv({ ...production, DATABASE_URI: 'file:a.db', DEMO: '1' }).demo).toBe(true)
    expect(parseEnv({ ...production, DEMO: '0' }).demo).toBe(false)
  })

  it.each(['postgres://localhost/news', 'mysql://x', 'news.db', 'mongodb'])(
    'refuses the database %s with the list of what works',
    (DATABASE_URI) => {
      const attempt = () => parseEnv({ ...production, DATABASE_URI })
      expect(attempt).toThrow(/DATABASE_URI.*file:.*mongodb:\/\/.*mongodb\+srv:\/\//)
    },
  )

  it.each([
    [undefined, 'PAYLOAD_SECRET'],
    ['short', 'too short'],
    ['a'.repeat(40), 'easily guessed'],
    ['my-secret-my-secret-my-secret-my-secret', 'easily guessed'],
    ['ababababababababababababababababab', 'easily guessed'],
  ])('refuses the secret %s in production', (PAYLOAD_SECRET, reason) => {
    expect(() => parseEnv({ ...production, PAYLOAD_SECRET })).toThrow(reason)
  })

  it('names every wrong variable at once', () => {
    const attempt = () => parseEnv({ ...production, PORT: 'http', SITE_URL: 'news' })
    expect(attempt).toThrow(/PORT[^]*SITE_URL/)
  })

  it('keeps only the origin of the site address, and refuses one with a path', () => {
    expect(parseEnv({ ...production, SITE_URL: 'https://a.org/' }).siteUrl).toBe('https://a.org')
    expect(() => parseEnv({ ...production, SITE_URL: 'https://a.org/news' })).toThrow('path')
  })
})
