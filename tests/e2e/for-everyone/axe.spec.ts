import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { localeCodes } from '@/i18n/locales'
import { expect } from '../fixtures'
import { test } from '../a-reader/reader'
import { screens } from './screens'

/** WCAG 2.2 AA, and what axe calls good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function complaints(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

for (const language of localeCodes) {
  test(`axe finds nothing on any page, ${language}`, async ({ page, baseURL }) => {
    test.setTimeout(300_000)
    const found: string[] = []
    const check = async (where: string) =>
      found.push(...(await complaints(page)).map((one) => `${where}: ${one}`))
    for (const { name, path } of (await screens(baseURL)).filter((s) => s.language === language)) {
      // Both colour schemes and both widths, in two visits instead of four.
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(path)
      await check(`${name} light 1280`)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 360, height: 740 })
      await check(`${name} dark 360`)
    }
    expect(found).toEqual([])
  })
}

test('axe notices what is wrong', async ({ page }) => {
  await page.goto('/en')
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/icon.svg">')
  })
  expect((await complaints(page)).join()).toContain('image-alt')
})
