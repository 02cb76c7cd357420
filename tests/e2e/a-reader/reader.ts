import type { Page } from '@playwright/test'
import { localeOf, type Locale } from '@/i18n/locales'
import { expect, test as base } from '../fixtures'
import { messages, nameOfLanguage } from '../words'

/** `page` is a reader's window: it fails whenever a page asks another host, complains or keeps a cookie. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const elsewhere: string[] = []
    const complaints: { about: string; text: string }[] = []
    const missing = new Set<string>()
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol !== 'data:' && origin !== baseURL) elsewhere.push(request.url())
    })
    page.on('response', (response) => {
      const isPage = response.request().isNavigationRequest()
      if (isPage && response.status() === 404) missing.add(response.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error')
        complaints.push({ about: message.location().url, text: message.text() })
    })
    page.on('pageerror', (error) => complaints.push({ about: page.url(), text: String(error) }))
    await use(page)
    expect(elsewhere).toEqual([])
    // Chromium itself remarks on a page that is honest about being none.
    const isRemark = ({ about, text }: (typeof complaints)[number]) =>
      missing.has(about) && /\b404\b/u.test(text)
    expect(complaints.filter((one) => !isRemark(one))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  },
})

/** The links of the language switch, on a page in a language. */
export function switchOf(page: Page, language: Locale) {
  return page
    .getByRole('navigation', { name: messages[language].layout.languages })
    .getByRole('link')
}

/** Sees that a page is in a language, under a heading, and that its switch says so. */
export async function expectPage(page: Page, language: Locale, heading: string): Promise<void> {
  const { bcp47, dir } = localeOf(language)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  await expect(page.locator('html')).toHaveAttribute('lang', bcp47)
  await expect(page.locator('html')).toHaveAttribute('dir', dir)
  await expect(page).toHaveURL(new RegExp(`^https?://[^/]+/${language}(/|$)`, 'u'))
}

export async function expectLanguages(page: Page, reads: Locale, languages: readonly Locale[]) {
  await expect(switchOf(page, reads)).toHaveText(languages.map(nameOfLanguage))
}
