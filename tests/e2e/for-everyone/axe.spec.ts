import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { localeCodes } from '@/i18n/locales'
import { expect } from '../fixtures'
import { test } from '../a-reader/reader'
import { screens } from './screens'

/** WCAG 2.2 AA, and what axe calls good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What depends on the colours; all else is the same in light and dark. */
const ofColours = ['color-contrast', 'link-in-text-block']

async function complaints(page: Page, only?: string[]) {
  // Without frames there is nothing to put together, for which it would open a page each time.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(rules)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

for (const language of localeCodes) {
  test(`axe finds nothing on any page, ${language}`, async ({ page, baseURL }) => {
    test.setTimeout(300_000)
    const found: string[] = []
    for (const { name, path } of (await screens(baseURL)).filter((s) => s.language === language)) {
      const check = async (colorScheme: 'light' | 'dark', only?: string[]) => {
        // Without stillness a colour that is on its way from one scheme to the other is complained of.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const where = `${name} ${colorScheme} ${page.viewportSize()?.width}`
        found.push(...(await complaints(page, only)).map((one) => `${where}: ${one}`))
      }
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(path)
      await check('light')
      await check('dark', ofColours)
      await page.setViewportSize({ width: 360, height: 740 })
      await check('dark')
      await check('light', ofColours)
    }
    expect(found).toEqual([])
  })
}

test('axe notices what is wrong', async ({ page }) => {
  const image = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'
  const title = '<h1 style="color: #777; background: #888">Hardly to be read</h1>'
  await page.setContent(`<html lang="en"><title>Wrong</title><main>${title}${image}</main>`)
  expect((await complaints(page)).join()).toContain('image-alt')
  expect((await complaints(page, ofColours)).join()).toContain('color-contrast')
})
