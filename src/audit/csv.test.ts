import { expect, it } from 'vitest'
import { csvLine } from './csv'

it('quotes what needs quotes and leaves empty what isn’t there', () => {
  expect(csvLine(['a', 'b,c', 'say "d"', 'e\nf', null, undefined, 7, -7])).toBe(
    'a,"b,c","say ""d""","e\nf",,,7,-7\r\n',
  )
})

it('lets no text become a formula', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1'])
    expect(csvLine([text]).startsWith("'")).toBe(true)
  expect(csvLine(['=HYPERLINK("x","y")'])).toBe('"\'=HYPERLINK(""x"",""y"")"\r\n')
})
