import { expect, it } from 'vitest'
import { safeAddress } from './link'

it('links lead to the web, a mailbox, a telephone or this site', () => {
  for (const url of ['https://un.org/a', 'mailto:a@b.org', 'tel:+998', '/en/news', '#notes'])
    expect(safeAddress(url)).toBe(url)
})

it('links never run anything nor leave by a trick', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil.test', 'x y', '', null])
    expect(safeAddress(url)).toBeUndefined()
})
