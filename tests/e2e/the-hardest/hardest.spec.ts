import type { Page } from '@playwright/test'
import { localeCodes } from '@/i18n/locales'
import { test } from '../a-reader/reader'
import { expect } from '../fixtures'
import { publishHardest } from './hardest'
import { faults } from '../for-everyone/layout'

let hardest: Awaited<ReturnType<typeof publishHardest>>
test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(180_000)
  hardest = await publishHardest(baseURL ?? '')
})
test.afterAll(() => hardest?.clear())

/** A reader's own spacing of text: https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`
/** The text alone twice as large: https://www.w3.org/TR/WCAG22/#resize-text */
const large = 'html { font-size: 200% !important }'

/** A zoom leaves a window of 1280 × 1024 its share of CSS pixels. */
const views: { name: string; width: number; height: number; style?: string }[] = [
  { name: 'as it is', width: 1280, height: 1024 },
  { name: 'tablet', width: 768, height: 1024 },
  { name: 'zoom of 200 %', width: 640, height: 512 },
  { name: 'telephone', width: 360, height: 740 },
  { name: 'zoom of 400 %', width: 320, height: 256 },
  { name: 'own spacing', width: 1280, height: 1024, style: spacing },
  { name: 'own spacing, zoom of 400 %', width: 320, height: 256, style: spacing },
  { name: 'large text', width: 640, height: 512, style: large },
]

async function wrongIn(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const { name, width, height, style } of views) {
    await page.setViewportSize({ width, height })
    const added = style ? await page.addStyleTag({ content: style }) : undefined
    found.push(...(await faults(page)).map((one) => `${name}: ${one}`))
    await added?.evaluate((element) => (element as Element).remove())
  }
  return found
}

for (const language of localeCodes) {
  test(`the hardest content breaks nothing, ${language}`, async ({ page }) => {
    test.setTimeout(300_000)
    const found: string[] = []
    for (const { name, path } of hardest.pages.filter((one) => one.language === language)) {
      await page.goto(path)
      found.push(...(await wrongIn(page)).map((one) => `${name}, ${one}`))
    }
    expect(found).toEqual([])
  })
}

test('forty pictures are forty pictures, and none is none', async ({ page }) => {
  const at = (name: string) =>
    hardest.pages.find((one) => one.name === name && one.language === 'ru')?.path ?? ''
  for (const [name, count] of [
    ['without a picture', 0],
    ['with one picture', 1],
    ['with forty pictures', 41],
  ] as const) {
    await page.goto(at(name))
    await expect(page.locator('main article img')).toHaveCount(count)
  }
})
