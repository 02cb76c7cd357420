import { expect, it } from 'vitest'
import { checkHtml, nuIsAvailable } from '../support/nu'

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`

it.skipIf(!nuIsAvailable)('the Nu HTML Checker finds what is wrong, and where', () => {
  const errors = checkHtml({
    '/en': page('<p>Right</p>'),
    '/ru': page('<ul><p>Not allowed here</p></ul>'),
  })
  expect(errors.map(({ page: at }) => at)).toEqual(['/ru'])
  expect(errors[0]?.message).toContain('not allowed as child of element')
})
