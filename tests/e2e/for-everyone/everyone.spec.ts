import { brotliCompressSync, constants } from 'node:zlib'
import type { Page } from '@playwright/test'
import { localeCodes } from '@/i18n/locales'
import { expect } from '../fixtures'
import { test } from '../a-reader/reader'
import { faults } from './layout'
import { screens } from './screens'

/** What has the focus: whether it can be seen, whether it is in the window, and where it leads. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, width, height } = element.getBoundingClientRect()
    const words = element.textContent?.trim() || element.getAttribute('aria-label') || ''
    return {
      words,
      href: element.getAttribute('href') ?? '',
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInWindow: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
    }
  })

test.describe('by keyboard', () => {
  for (const language of localeCodes) {
    test(`a reader reaches everything, first the text and the languages, ${language}`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(180_000)
      for (const { name, path } of (await screens(baseURL)).filter(
        (s) => s.language === language,
      )) {
        await page.goto(path)
        const targets = await page.evaluate(
          () =>
            [
              ...document.querySelectorAll(
                'a[href], button, input, select, summary, [tabindex="0"]',
              ),
            ]
              // Of a group of radio buttons the keyboard stops at one.
              .filter((e) => e.checkVisibility() && !e.matches('[type=radio]:not(:checked)'))
              .length,
        )
        const seen: NonNullable<Awaited<ReturnType<typeof focused>>>[] = []
        for (let step = 0; step < targets; step++) {
          await page.keyboard.press('Tab')
          const here = await focused(page)
          if (here) seen.push(here)
        }
        expect(seen.length, `${name}: stops`).toBe(targets)
        expect(
          seen.filter((one) => !one.isOutlined || !one.isInWindow),
          name,
        ).toEqual([])
        expect(seen[0]?.href, name).toMatch(/^#/u)
        // What is in no language has no other one.
        if (name === 'absent') continue
        const others = localeCodes.filter((code) => code !== language)
        expect(
          seen.slice(1, 4).some(({ href }) => others.some((o) => href.startsWith(`/${o}`))),
          `${name}: languages come right after the skip link`,
        ).toBe(true)
      }
    })
  }

  test('the skip link leads to the text', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const inMain = await page.evaluate(() => Boolean(document.activeElement?.closest('main')))
    expect(inMain).toBe(true)
  })
})

test('nothing moves for whoever asks for stillness', async ({ page, baseURL }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { language, path } of await screens(baseURL)) {
    if (language !== 'en') continue
    await page.goto(path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
          const lasts = (times: string) => times.split(',').some((t) => Number.parseFloat(t) > 0.01)
          return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
        })
        .map(({ tagName, className }) => `${tagName} ${className}`),
    )
    expect(moving, path).toEqual([])
  }
})

test('in forced colours focus is seen and nothing breaks', async ({ page, baseURL }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const { language, name, path } of await screens(baseURL)) {
    if (language !== 'ru' || !['home', 'article', 'events'].includes(name)) continue
    await page.goto(path)
    expect(await faults(page), path).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect((await focused(page))?.isOutlined, path).toBe(true)
    // Where the reader is must be told by more than a colour, since colours are the reader's own.
    const current = page.locator('header [aria-current]').first()
    if (await current.count()) await expect(current).not.toHaveCSS('text-decoration-line', 'none')
  }
})

test('nothing shifts while a page loads', async ({ page, baseURL }) => {
  test.setTimeout(240_000)
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] as number[] })
    new PerformanceObserver((list) => {
      const { shifts } = window as unknown as { shifts: number[] }
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const shifted: string[] = []
  for (const { name, language, path } of await screens(baseURL)) {
    // What shifts is the same component in every language, so one is looked at in both widths.
    for (const width of language === 'en' ? [360, 1280] : [360]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path, { waitUntil: 'load' })
      await page.evaluate(async () => {
        await document.fonts.ready
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      })
      const sum = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
      )
      if (sum > 0) shifted.push(`${name} ${language} ${width}: ${sum}`)
    }
  }
  expect(shifted).toEqual([])
})

test.describe('without JavaScript', () => {
  // To readers elsewhere a script offers their own time; in the zone of the programme it offers nothing.
  const timezoneId = 'Asia/Tashkent'
  test.use({ timezoneId })
  test('every page has the same text', async ({ page, browser, baseURL }) => {
    test.setTimeout(240_000)
    const context = await browser.newContext({ baseURL, timezoneId, javaScriptEnabled: false })
    const still = await context.newPage()
    for (const { name, language, path } of await screens(baseURL)) {
      await page.goto(path)
      await still.goto(path)
      const text = (of: Page) => of.locator('body').innerText()
      expect(await text(still), `${name} ${language}`).toBe(await text(page))
    }
    await context.close()
  })
})

test('the HTML of an article fits the first flight of a connection', async ({
  request,
  baseURL,
}) => {
  // Ten packets of 1,460 bytes: the initial window of RFC 6928. Quality 5 is what servers use.
  const limit = 14.6 * 1000
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  for (const { name, language, path } of await screens(baseURL)) {
    if (name !== 'article') continue
    const html = await (await request.get(path)).body()
    expect(brotliCompressSync(html, quality).length, language).toBeLessThanOrEqual(limit)
  }
})
