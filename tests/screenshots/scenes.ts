import type { Browser, Page } from '@playwright/test'
import { localeCodes, type Locale } from '@/i18n/locales'
import { itemForm } from '../e2e/item-form'
import { newsroomAt } from '../e2e/newsroom'
import { signIn } from '../support/visitor'
import type { Desk } from './desks'

type Titles = Record<'before' | 'mine' | 'theirs', string>

/** What two people write at the same time. */
const titles: Record<Locale, Titles> = {
  en: {
    before: 'Opening of the reading room',
    mine: 'Opening of the reading room and the archive',
    theirs: 'Solemn opening of the reading room',
  },
  ru: {
    before: 'Открытие читального зала',
    mine: 'Открытие читального зала и архива',
    theirs: 'Торжественное открытие читального зала',
  },
  zh: {
    before: '阅览室启用',
    mine: '阅览室和档案室启用',
    theirs: '阅览室正式启用',
  },
}

/** A window of the admin in which somebody is signed in and reads it in a language. */
export async function windowOf(
  browser: Browser,
  url: string,
  language: Locale,
  email = 'editor@communique.test',
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const data = { email, password: 'communique-demo' }
  const answer = await page.request.post(`${url}/api/users/login`, { data })
  if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}.`)
  // The name that Payload gives the cookie in which it keeps the language of the admin.
  await context.addCookies([{ name: 'payload-lng', value: language, url }])
  return page
}

/**
 * Two people in one item, in each language: who else is there, a text that wasn't saved, two texts to be
 * merged, and the history afterwards. Leaves nothing behind.
 */
export async function* scenesOf(browser: Browser, url: string): AsyncGenerator<Desk> {
  const newsroom = await newsroomAt(url)
  const colleague = await signIn(url, 'admin@communique.test')
  for (const language of localeCodes) {
    const { before, mine, theirs } = titles[language]
    const id = await newsroom.write(language, { title: before, lead: before, text: before })
    const address = `${url}/admin/collections/news/${id}`
    const page = await windowOf(browser, url, language)
    const other = await windowOf(browser, url, language, 'admin@communique.test')
    const form = itemForm(page, language)
    const open = async (at: Page) => {
      await at.goto(`${address}?locale=${language}`)
      await at.locator('#field-title:not(:disabled)').waitFor()
    }
    const desk = (name: string): Desk => ({
      page,
      name: `admin-${name}-${language}`,
      isFirst: false,
    })
    await open(page)
    await open(other)
    await page.locator('.presence').waitFor()
    await form.openText()
    await form.field('fields.title', language).fill(mine)
    yield desk('presence')
    await other.context().close()

    await colleague('PATCH', `/news/${id}?locale=${language}`, { title: theirs })
    await form.save.click()
    await form.dialog.waitFor()
    yield desk('merging')
    // What was typed is kept by the browser a moment later, and offered at the next opening.
    await page.keyboard.press('Escape')
    await form.field('fields.lead', language).fill(`${mine}. `)
    await page.waitForTimeout(2000)
    page.on('dialog', (dialog) => void dialog.accept())
    await open(page)
    await form.button('drafts.compare').click()
    yield desk('draft')

    await page.goto(`${address}/versions?locale=${language}`, { waitUntil: 'networkidle' })
    yield desk('history')
    await page.goto(`${address}/record`, { waitUntil: 'networkidle' })
    yield desk('timeline')
    await page.goto(`${url}/admin/undo`, { waitUntil: 'networkidle' })
    yield desk('undo')
    await page.context().close()
  }
  await newsroom.clear()
}
