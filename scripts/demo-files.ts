import { writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { notice, sheets, type Sheet } from '../src/demo/content/sheets'
import { locales, type Locale } from '../src/i18n/locales'
import { typeset } from '../src/i18n/typography'
import { findChromium } from '../tests/support/chromium.mjs'

const style = `
  @page { size: A5; margin: 18mm 16mm }
  body { font: 10.5pt/1.5 'Liberation Serif', serif; color: #14213d }
  :lang(zh) { font-family: 'Noto Sans CJK SC', sans-serif; line-height: 1.7 }
  :lang(zh) :is(h1, dt) { font-weight: 400 }
  h1 { font-size: 15pt; line-height: 1.3; margin: 0 0 6mm; border-block-end: 1mm solid #f2b84b; padding-block-end: 4mm }
  dl { display: grid; grid-template-columns: 34mm 1fr; gap: 2mm 4mm; margin: 0 0 6mm }
  dt { font-weight: bold } dd { margin: 0 }
  footer { font-size: 9pt; border-block-start: .3mm solid; margin-block-start: 8mm; padding-block-start: 3mm }`

/** A sheet in one language as a page to print. */
function pageOf({ title, rows, end }: Sheet, code: Locale, bcp47: string): string {
  const say = (text: Partial<Record<Locale, string>>) => typeset(text[code] ?? '', code)
  const facts = rows.map(([term, value]) => `<dt>${say(term)}</dt><dd>${say(value)}</dd>`)
  return `<!doctype html><html lang="${bcp47}"><title>${say(title)}</title><style>${style}</style>
    <h1>${say(title)}</h1><dl>${facts.join('')}</dl><p>${say(end)}</p><footer>${say(notice)}</footer></html>`
}

// The files are kept in the repository: a machine that loads the demo needs neither fonts nor a browser.
const browser = await chromium.launch({ executablePath: findChromium() })
const page = await browser.newPage()
for (const sheet of sheets)
  for (const { code, bcp47 } of locales) {
    await page.setContent(pageOf(sheet, code, bcp47))
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: false })
    writeFileSync(`src/demo/files/${sheet.key}-${code}.pdf`, pdf)
  }
await browser.close()
