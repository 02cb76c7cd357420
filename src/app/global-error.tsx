'use client'

import words from '../../messages/failure.json'
import { defaultLocale, locales } from '@/i18n/locales'

/** The system's own colours and letters: nothing that would have to be fetched from a server in trouble. */
const look = `
:root { color-scheme: light dark }
body { font: 1.0625em/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; margin: 0 }
main { max-inline-size: 34em; margin-inline: auto; padding: 12vh 1.25rem 3rem }
section + section { border-block-start: 1px solid; margin-block-start: 2rem; padding-block-start: 2rem }
h1, h2 { font-size: 1.6em; line-height: 1.25; margin: 0 0 .4em }
p { margin: 0 0 .6em }
`

/**
 * What readers get when a page can't be made, in every language at once: it is written at the build,
 * so it needs neither a database nor a script, and doesn't know which page was asked for.
 */
export default function GlobalError() {
  const languages = locales.flatMap(({ code, bcp47, dir }) =>
    code in words ? [{ code, bcp47, dir, ...words[code as keyof typeof words] }] : [],
  )
  return (
    <html lang={defaultLocale}>
      <head>
        <title>{languages.map(({ title }) => title).join(' · ')}</title>
        <meta name="robots" content="noindex" />
        <style>{look}</style>
      </head>
      <body>
        <main>
          {languages.map(({ code, bcp47, dir, title, text, home }, index) => {
            const Heading = index ? 'h2' : 'h1'
            return (
              <section key={code} lang={bcp47} dir={dir}>
                <Heading>{title}</Heading>
                <p>{text}</p>
                <p>
                  <a href={`/${code}`}>{home}</a>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
