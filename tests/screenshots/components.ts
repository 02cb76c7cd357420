import type { Browser } from '@playwright/test'
import type { Screen } from '../support/screens'

/** Where each component of docs/design.md can be seen: a page of the demo, and the element. */
const seen: Record<string, [screen: string, selector: string]> = {
  masthead: ['article', 'header.masthead'],
  'language-switch': ['article', 'nav[data-languages]'],
  breadcrumb: ['article', 'nav:has(> ol)'],
  foot: ['article', 'footer.foot'],
  'theme-choice': ['article', 'footer.foot form'],
  'page-heading': ['event', 'main article > header'],
  section: ['topic', 'main section:has(> #news)'],
  picture: ['article', 'main figure:has(picture)'],
  facts: ['event', 'main article > dl'],
  mentions: ['article', 'main aside'],
  files: ['document', 'main section:has(> #files)'],
  quotation: ['article', '.prose figure:has(blockquote)'],
  lead: ['home', 'main article'],
  'next-event': ['home', 'main section:has(> #next) article'],
  'news-list': ['home', 'main section:has(> #latest) > ul'],
  register: ['documents', 'main li:has(> h2)'],
  filters: ['news', '#filters'],
  calendar: ['calendar', 'main table.calendar'],
  programme: ['programme', '#times'],
  editions: ['event', 'main section:has(> #editions)'],
  timeline: ['state', 'main .timeline'],
  gallery: ['gallery', 'main section:has(> #gallery)'],
  share: ['article', 'main section:has(> #share)'],
}

/**
 * Opens every component in English, one after another.
 * @yields its name and a picture of it
 * @throws Error when a page shows it no more
 */
export async function* componentsOf(
  browser: Browser,
  url: string,
  screens: readonly Screen[],
): AsyncGenerator<{ name: string; picture: Buffer }> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 800 }, locale: 'en' })
  for (const [name, [screen, selector]] of Object.entries(seen)) {
    const at = screens.find((one) => one.name === screen && one.language === 'en')
    if (!at) throw new Error(`There is no screen ${screen}.`)
    await page.goto(url + at.path, { waitUntil: 'networkidle' })
    const element = page.locator(selector).first()
    if (!(await element.isVisible())) throw new Error(`${screen} shows no ${selector} (${name}).`)
    yield { name, picture: await element.screenshot({ animations: 'disabled' }) }
  }
  await page.close()
}
