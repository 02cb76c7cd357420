import { localeCodes, localeOf } from '@/i18n/locales'
import { expect } from '../fixtures'
import { named } from '../told'
import { test } from './reader'

const authentic = {
  en: 'Authentic in Russian and Chinese',
  ru: 'Аутентичные тексты: русский и китайский',
  zh: '作准文本：俄语和中文',
}

for (const language of localeCodes)
  test(`the register says in which languages a document is authentic, and leads to its texts, ${language}`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}/documents/archive/2002`)
    const entry = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({
        has: page.getByRole('heading', { name: named('charter', language), exact: true }),
      })
    await expect(entry).toContainText(authentic[language])
    const texts = entry.getByRole('listitem').getByRole('link')
    await expect(texts).toHaveText(localeCodes.map((code) => localeOf(code).label))
    for (const link of await texts.all()) {
      const answer = await request.get((await link.getAttribute('href')) ?? '')
      expect(answer.headers()['content-type']).toBe('application/pdf')
    }
  })
