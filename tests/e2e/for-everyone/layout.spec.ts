import type { Page } from '@playwright/test'
import { localeCodes, type Locale } from '@/i18n/locales'
import { hasHanFont, hasTextFont } from '../../support/fonts.mjs'
import { expect } from '../fixtures'
import { test } from '../a-reader/reader'
import { families, faults, measure } from './layout'
import { screens } from './screens'

const windows = [
  { width: 320, height: 640 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
]

/** Characters in a line of running text, where the window is wide enough for them. */
const limits = (language: Locale) => (language === 'zh' ? [34, 38] : [60, 72])

/** What of a page must be seen without scrolling. */
async function unseen(page: Page, selectors: string[]): Promise<string[]> {
  const missed: string[] = []
  for (const selector of selectors) {
    const box = await page.locator(selector).first().boundingBox()
    const { height } = page.viewportSize() ?? { height: 0 }
    // Of a picture, enough to know it; of a headline, its first line.
    if (!box || box.y + 40 > height) missed.push(`not in the first screen: ${selector}`)
  }
  return missed
}

const leads: Record<string, string[]> = {
  home: ['main h2', 'main img'],
  article: ['h1', 'main img'],
}

for (const language of localeCodes) {
  test(`nothing overflows, overlaps or is cut, ${language}`, async ({ page, baseURL }) => {
    test.setTimeout(300_000)
    const found: string[] = []
    for (const { name, path } of (await screens(baseURL)).filter((s) => s.language === language)) {
      await page.goto(path)
      for (const window of windows) {
        await page.setViewportSize(window)
        const wrong = [...(await faults(page)), ...(await unseen(page, leads[name] ?? ['h1']))]
        found.push(...wrong.map((one) => `${name} ${window.width}: ${one}`))
      }
    }
    expect(found).toEqual([])
  })

  test(`a line is as long as its script reads well, ${language}`, async ({ page, baseURL }) => {
    const isBare = language === 'zh' ? !hasHanFont() : !hasTextFont()
    test.skip(!process.env.CI && isBare, 'This machine has no font that readers have.')
    const all = await screens(baseURL)
    const article = all.find((one) => one.name === 'article' && one.language === language)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(article?.path ?? '')
    const [least, most] = limits(language) as [number, number]
    const characters = await measure(page)
    expect(characters).toBeGreaterThanOrEqual(least)
    expect(characters).toBeLessThanOrEqual(most)
  })
}

test('glyphs come from a font of their script, Chinese in its own forms', async ({
  page,
  baseURL,
}) => {
  test.skip(!process.env.CI && !hasHanFont(), 'This machine has no Chinese font.')
  for (const { name, language, path } of await screens(baseURL)) {
    if (!['home', 'article'].includes(name)) continue
    await page.goto(path)
    const text = await page.locator('body').innerText()
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
    const used = await families(page)
    const names = [...used.keys()]
    expect(names.filter((one) => /JP|KR|Japan|Gothic|Mincho|Last ?Resort/iu.test(one))).toEqual([])
    const simplified = names.filter((one) => /SC\b|YaHei|PingFang|WenQuanYi|Source Han/u.test(one))
    const glyphs = simplified.reduce((sum, one) => sum + (used.get(one) ?? 0), 0)
    expect(glyphs, `${name} ${language}: ${names.join()}`).toBeGreaterThanOrEqual(han)
  }
})

test('the checks notice what is wrong', async ({ page }) => {
  const right = '<main><p>Right</p>'
  await page.setContent(right)
  expect(await faults(page)).toEqual([])
  await page.setContent(`${right}<p style="width:3000px">Wide</p>
    <p style="height:10px;overflow:hidden">Cut off</p>
    <p style="margin-top:-1.4em">Lies on it</p><p style="margin-top:-1.4em">And so does this</p>`)
  const found = (await faults(page)).join('\n')
  for (const kind of ['overflows', 'cuts', 'overlaps']) expect(found).toContain(kind)
})
