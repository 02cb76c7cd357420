import { expect, type Locator, type Page } from '@playwright/test'
import type { Locale } from '@/i18n/locales'
import { desk, nameOfLanguage, payloadWords } from './words'

type Word = keyof (typeof desk)['en']

/** The form of a news item, as somebody sees it who reads the admin in a language. */
export function itemForm(page: Page, reads: Locale) {
  const words = desk[reads]
  const body = page.locator('[data-field-path="body"] [contenteditable]')
  const button = (word: Word) => page.getByRole('button', { name: words[word], exact: true })

  /** Payload remembers the tab that somebody looked at last. */
  const openText = async () => {
    await button('tabs.text').click()
    await expect(body).toBeVisible()
  }

  return {
    body,
    button,
    save: page.getByRole('button', { name: payloadWords[reads].save, exact: true }),
    publish: page.locator('.publish-control .publish-button'),
    dialog: page.getByRole('dialog'),
    viewOnSite: page.locator('.publish-control').getByRole('link', {
      name: words['publish.viewOnSite'],
    }),
    openText,
    openFacts: () => button('tabs.facts').click(),

    /** The field of a name in the language that is being edited. */
    field: (word: Word, language: Locale) =>
      page.getByRole('textbox', {
        name: `${words[word]} — ${nameOfLanguage(language)}`,
        exact: true,
      }),

    chip: (language: Locale): Locator =>
      page
        .getByRole('list', { name: words['publish.versions'] })
        .getByRole('listitem')
        .filter({ hasText: nameOfLanguage(language) }),

    /** Opens an empty form in the language that the editor used last. */
    async create(last: Locale): Promise<void> {
      await page.goto(`/admin/collections/news/create?locale=${last}`)
      await openText()
    },

    async open(id: string, language: Locale): Promise<void> {
      await page.goto(`/admin/collections/news/${id}?locale=${language}`)
      await openText()
    },

    /** Chooses by the switch in the head the language to edit. */
    async edit(language: Locale): Promise<void> {
      await page.getByRole('button', { name: payloadWords[reads].locale, exact: true }).click()
      await page.getByRole('button', { name: `(${language})` }).click()
      await expect(page).toHaveURL(new RegExp(`[?&]locale=${language}(&|$)`, 'u'))
      await openText()
    },

    /** Types the text where the cursor of a writer would be. */
    async write(text: string): Promise<void> {
      await body.click()
      await page.keyboard.type(text)
      await expect(body).toContainText(text)
    },
  }
}
