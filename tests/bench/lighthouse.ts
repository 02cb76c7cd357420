import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { findChromium } from '../support/chromium.mjs'
import { freePort } from '../support/free-port.mjs'
import { screensOf } from '../support/screens'
import { startServer } from '../support/server'
import { table } from './table'

/** Lighthouse's own phone: 412 pixels, a slow 4G line and a processor four times slower, all simulated. */
const measured = ['home', 'article', 'event', 'organisation']
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const times = Number(process.env.LIGHTHOUSE_RUNS ?? 3)

type Run = Record<string, number> & { failed: string[] }

const port = await freePort()

async function audit(url: string): Promise<Run> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' })
  if (!result) throw new Error(`Lighthouse said nothing about ${url}.`)
  const { lhr } = result
  const scores = categories.map((name) => [
    name,
    Math.round((lhr.categories[name]?.score ?? 0) * 100),
  ])
  const timing = (id: string) => Math.round(lhr.audits[id]?.numericValue ?? 0)
  const failed = categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => lhr.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)
  return {
    ...Object.fromEntries(scores),
    lcp: timing('largest-contentful-paint'),
    tbt: timing('total-blocking-time'),
    cls: Number((lhr.audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3)),
    failed,
  } as Run
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const given = process.argv[2]
const server = given ? undefined : await startServer()
const url = given ?? server?.url ?? ''
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  const rows: Record<string, string | number>[] = []
  const failed = new Set<string>()
  for (const { name, language, path } of await screensOf(url)) {
    if (!measured.includes(name)) continue
    const runs: Run[] = []
    for (let run = 0; run < times; run++) runs.push(await audit(url + path))
    for (const run of runs) for (const id of run.failed) failed.add(`${name} ${language}: ${id}`)
    const figure = (key: string) => median(runs.map((run) => run[key] ?? 0))
    const figures = [...categories, 'lcp', 'tbt', 'cls'].map((key) => [key, figure(key)])
    rows.push({ page: `${name} ${language}`, ...Object.fromEntries(figures) })
    console.log(Object.values(rows.at(-1) ?? {}).join('  '))
  }
  console.log(`\nLighthouse, its phone; the median of ${times} runs; lcp and tbt in milliseconds\n`)
  console.log(table(rows))
  for (const one of failed) console.log(`not met: ${one}`)
} finally {
  await browser.close()
  await server?.stop()
}
