import { chromium, type Page } from '@playwright/test'
import { get } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'
import { findChromium } from '../support/chromium.mjs'
import { screensOf } from '../support/screens'
import { startServer } from '../support/server'
import { table } from './table'

/** What a first visit to a page loads, in kilobytes as they were sent, and how still it stands. */
type Weight = {
  page: string
  html: number
  brotli: number
  css: number
  js: number
  images: number
  requests: number
  cls: number
}

const kinds = { Stylesheet: 'css', Script: 'js', Image: 'images' } as const
const kB = (bytes: number) => Math.round(bytes / 102.4) / 10

/** Layout shift as Chromium itself counts it, without what a reader's own input caused. */
const watchShifts = () => {
  Object.assign(globalThis, { shifted: 0 })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[])
      if (!entry.hadRecentInput) Object.assign(globalThis, { shifted: shift() + entry.value })
  }).observe({ type: 'layout-shift', buffered: true })
  function shift() {
    return (globalThis as unknown as { shifted: number }).shifted
  }
}

/** Bytes of a page as a browser is sent them. Chromium itself tells only those of the header for many. */
const sent = (url: string) =>
  new Promise<number>((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, deflate, br' }
    get(url, { headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve(bytes)).on('error', reject)
    }).on('error', reject)
  })

async function weigh(page: Page, url: string, name: string): Promise<Weight> {
  const sums = { css: 0, js: 0, images: 0 }
  const types = new Map<string, string>()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds[types.get(requestId) as keyof typeof kinds]
    if (kind) sums[kind] += encodedDataLength
  })
  const response = await page.goto(url, { waitUntil: 'networkidle' })
  const html = (await response?.body()) ?? Buffer.alloc(0)
  // Quality 5 is what servers use for pages made on demand; 11 takes too long for them.
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  const cls = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted)
  return {
    page: name,
    html: kB(await sent(url)),
    brotli: kB(brotliCompressSync(html, quality).length),
    css: kB(sums.css),
    js: kB(sums.js),
    images: kB(sums.images),
    requests: types.size,
    cls: Math.round(cls * 1000) / 1000,
  }
}

const given = process.argv[2]
const server = given ? undefined : await startServer()
const url = given ?? server?.url ?? ''
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const weights: Weight[] = []
  for (const { name, language, path } of await screensOf(url)) {
    // A context of its own has an empty cache: every visit is a first one.
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.addInitScript(watchShifts)
    weights.push(await weigh(page, url + path, `${name} ${language}`))
    await context.close()
  }
  console.log('\nA first visit on a telephone 360 pixels wide; kilobytes of 1,024 bytes as sent;')
  console.log('brotli: the HTML compressed at quality 5\n')
  console.log(table(weights))
} finally {
  await browser.close()
  await server?.stop()
}
