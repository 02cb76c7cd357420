import type { Browser, Page } from '@playwright/test'
import { localeCodes, type Locale } from '@/i18n/locales'
import { signIn } from '../support/visitor'
import { screensOf } from '../support/screens'
import { scenesOf, windowOf } from './scenes'

/** A screen of the admin. */
export type Desk = { page: Page; name: string; isFirst: boolean }

/** The conference's article in the admin. */
async function articleId(url: string): Promise<string> {
  const screens = await screensOf(url)
  const path = screens.find(({ name, language }) => name === 'article' && language === 'en')?.path
  const ask = await signIn(url, 'editor@communique.test')
  const slug = path?.split('/').at(-1)
  const query = `where[slug][equals]=${slug}&where[language][equals]=en&where[collection][equals]=news`
  const { body } = await ask('GET', `/publications?${query}`)
  return body.docs[0].item
}

/**
 * Opens the screens of the admin one after another in each language.
 * @yields the window, with a name for its picture, and whether it is the first in its language
 */
export async function* desksOf(browser: Browser, url: string): AsyncGenerator<Desk> {
  const item = await articleId(url)
  const paths = {
    form: (language: Locale) => `/admin/collections/news/${item}?locale=${language}`,
    first: () => '/admin',
    list: (language: Locale) => `/admin/collections/news?locale=${language}`,
    record: () => '/admin/collections/audit',
  }
  for (const language of localeCodes) {
    const door = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    await door.addCookies([{ name: 'payload-lng', value: language, url }])
    const outside = await door.newPage()
    await outside.goto(`${url}/admin/login`, { waitUntil: 'networkidle' })
    yield { page: outside, name: `admin-signin-${language}`, isFirst: false }
    await door.close()
    const page = await windowOf(browser, url, language)
    for (const [name, path] of Object.entries(paths)) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(url + path(language), { waitUntil: 'networkidle' })
      // The form is closed until it has been filled.
      if (name === 'form') await page.locator('#field-title:not(:disabled)').waitFor()
      yield { page, name: `admin-${name}-${language}`, isFirst: name === 'form' }
    }
    await page.context().close()
  }
  yield* scenesOf(browser, url)
}
