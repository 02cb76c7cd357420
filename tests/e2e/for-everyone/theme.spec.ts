import { localeCodes } from '@/i18n/locales'
import { expect, test } from '../fixtures'
import { messages } from '../words'

const paper = { light: 'rgb(255, 255, 255)', dark: 'rgb(16, 22, 30)' }

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'a reader' : 'a reader without JavaScript', () => {
    test.use({ javaScriptEnabled, colorScheme: 'light' })

    test('chooses a theme, keeps it on every page, and gives it up again', async ({ page }) => {
      const body = page.locator('html')
      await page.goto('/en/events')
      await expect(body).toHaveCSS('background-color', paper.light)
      for (const language of localeCodes) {
        const { themes } = messages[language].layout
        // In names that are looked for, a space is a space; ours may not break.
        const choose = (name: string) =>
          page.locator('footer').getByRole('button', { name: name.replaceAll('\u00a0', ' ') })
        await page.goto(`/${language}/events`)
        await choose(themes.dark).click()
        await expect(page).toHaveURL(`/${language}/events`)
        await expect(body).toHaveCSS('background-color', paper.dark)
        await expect(choose(themes.dark)).toContainText(themes.chosen)
        await page.goto(`/${language}`)
        await expect(body).toHaveCSS('background-color', paper.dark)
        await choose(themes.auto).click()
        await expect(body).toHaveCSS('background-color', paper.light)
        expect(await page.context().cookies()).toEqual([])
      }
    })
  })
