import { readFileSync } from 'node:fs'

/** The system's own colours and letters: nothing that would have to be fetched from a server in trouble. */
const look = `
:root { color-scheme: light dark }
body { font: 1.0625em/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; margin: 0 }
main { max-inline-size: 34em; margin-inline: auto; padding: 12vh 1.25rem 3rem }
section + section { border-block-start: 1px solid; margin-block-start: 2rem; padding-block-start: 2rem }
h1, h2 { font-size: 1.6em; line-height: 1.25; margin: 0 0 .4em }
p { margin: 0 0 .6em }
`

/** Of the languages whose short code isn't what documents call them. */
const tags = { zh: 'zh-Hans' }

/**
 * The page that says, in every language at once, that a page can't be shown at the moment. It needs
 * neither a database nor a script nor another file.
 * @param {string} root where `messages/` is
 */
export function backSoonPage(root) {
  const words = JSON.parse(readFileSync(`${root}/messages/failure.json`, 'utf8'))
  const languages = Object.entries(words)
  const sections = languages.map(([code, { title, text, home }], index) => {
    const heading = index ? 'h2' : 'h1'
    const link = `<p><a href="/${code}">${home}</a></p>`
    return `<section lang="${tags[code] ?? code}"><${heading}>${title}</${heading}><p>${text}</p>${link}</section>`
  })
  const title = languages.map(([, its]) => its.title).join(' · ')
  return `<!DOCTYPE html>
<html lang="${languages[0]?.[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${look}</style>
</head>
<body><main>
${sections.join('\n')}
</main></body>
</html>
`
}

/**
 * Puts that page in the place of a public page that failed: what Next sends then is an empty document
 * until its scripts run.
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @param {string} page
 */
export function answerFailuresWith(req, res, page) {
  if (/^\/(?:admin|api|_next)(?:\/|$)/u.test(req.url ?? '')) return
  const { write, end, writeHead, flushHeaders } = res
  /** @type {boolean | undefined} */
  let failed
  const decide = (status = res.statusCode) => {
    if (failed !== undefined) return failed
    failed = status === 500 && String(res.getHeader('content-type')).startsWith('text/html')
    if (!failed) return false
    for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'x-nextjs-cache'])
      res.removeHeader(name)
    res.setHeader('content-type', 'text/html; charset=utf-8')
    res.setHeader('content-length', Buffer.byteLength(page))
    res.setHeader('cache-control', 'no-store')
    res.setHeader('retry-after', '120')
    return true
  }
  res.writeHead = (status, ...rest) => {
    decide(status)
    return Reflect.apply(writeHead, res, [status, ...rest])
  }
  res.flushHeaders = () => {
    decide()
    return Reflect.apply(flushHeaders, res, [])
  }
  res.write = (...args) => {
    if (!decide()) return Reflect.apply(write, res, args)
    // Who gave us a chunk may wait to be told that it was taken.
    const taken = args.find((one) => typeof one === 'function')
    if (taken) process.nextTick(taken)
    return true
  }
  res.end = (...args) => {
    if (!decide()) return Reflect.apply(end, res, args)
    const done = args.find((one) => typeof one === 'function')
    return Reflect.apply(end, res, done ? [page, done] : [page])
  }
}
