import { chromium, type Browser, type Page } from '@playwright/test'
import { mkdirSync, rmSync } from 'node:fs'
import sharp from 'sharp'
import { findChromium } from '../support/chromium.mjs'
import { screensOf, type Screen } from '../support/screens'
import { startServer } from '../support/server'
import { componentsOf } from './components'
import { desksOf } from './desks'

/*
 * Writes pictures of every kind of page in every language, light, dark and as printed, and of the
 * admin, for a person to look through; and the few of the README and of docs/design.md. `npm run
 * screenshots -- --url http://localhost:3000` takes them of a demo that runs already, `--readme` only
 * those of the documents.
 */
const folder = '.test/screenshots'
const shown = 'docs/images'
const args = process.argv.slice(2)
const given = args.includes('--url') ? args[args.indexOf('--url') + 1] : undefined
const forReadme = args.includes('--readme')

const wide = { width: 1280, height: 800 }
const narrow = { width: 360, height: 740 }
const whole = { fullPage: true, animations: 'disabled' } as const

/** A picture small enough for a repository: as much as the window shows, 960 pixels wide. */
async function keep(page: Page, name: string): Promise<void> {
  const picture = sharp(await page.screenshot({ animations: 'disabled' })).resize(960)
  await picture.webp({ quality: 78, effort: 6 }).toFile(`${shown}/${name}.webp`)
}

/** A picture of the whole page shows what readers would scroll to, pictures that load lazily too. */
async function loadAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.allSettled([...document.images].map((image) => image.decode()))
  })
}

async function takePage(browser: Browser, url: string, screen: Screen): Promise<void> {
  const name = `${screen.name}-${screen.language}`
  const page = await browser.newPage({ viewport: wide, locale: screen.language })
  await page.goto(url + screen.path, { waitUntil: 'networkidle' })
  if (['home', 'article'].includes(screen.name)) await keep(page, name)
  if (!forReadme) {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      for (const window of [wide, narrow]) {
        await page.setViewportSize(window)
        await loadAll(page)
        await page.screenshot({ ...whole, path: `${folder}/${name}-${scheme}-${window.width}.png` })
      }
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    // The width of A4 without its margins, in CSS pixels.
    await page.setViewportSize({ width: 680, height: 960 })
    await page.screenshot({ ...whole, path: `${folder}/${name}-print.png` })
  }
  await page.close()
}

async function takeDesks(browser: Browser, url: string): Promise<void> {
  for await (const { page, name, isFirst } of desksOf(browser, url)) {
    if (isFirst) await keep(page, name)
    if (forReadme) continue
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      for (const window of [wide, narrow]) {
        await page.setViewportSize(window)
        await page.screenshot({ ...whole, path: `${folder}/${name}-${scheme}-${window.width}.png` })
      }
    }
    // The admin takes the scheme that a page was opened in, and the next one is opened from here.
    await page.emulateMedia({ colorScheme: 'light' })
  }
}

/** A picture of each component, for docs/design.md. */
async function takeComponents(browser: Browser, url: string, screens: Screen[]): Promise<void> {
  for await (const { name, picture } of componentsOf(browser, url, screens)) {
    const small = sharp(picture).resize({
      width: 640,
      height: 480,
      fit: 'inside',
      withoutEnlargement: true,
    })
    await small.webp({ quality: 78, effort: 6 }).toFile(`${shown}/components/${name}.webp`)
  }
}

const server = given ? undefined : await startServer()
const url = given ?? server?.url ?? ''
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  if (!forReadme) rmSync(folder, { recursive: true, force: true })
  for (const made of [folder, `${shown}/components`]) mkdirSync(made, { recursive: true })
  const screens = await screensOf(url)
  for (const screen of screens) {
    if (!forReadme || ['home', 'article'].includes(screen.name))
      await takePage(browser, url, screen)
  }
  await takeDesks(browser, url)
  await takeComponents(browser, url, screens)
  console.log(`Pictures are in ${forReadme ? shown : `${folder} and ${shown}`}.`)
} finally {
  await browser.close()
  await server?.stop()
}
