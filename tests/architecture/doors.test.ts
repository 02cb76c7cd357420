import { expect, it } from 'vitest'
import { openingPayload, sources, writingPublications } from './source'

const planted = (file: string, text: string) => [...sources(), { file, text }]

it('opens Payload only in content and in the Payload routes', () => {
  expect(openingPayload(sources())).toEqual([])
  const violation = planted('src/components/x.tsx', 'await getPayload({ config })')
  expect(openingPayload(violation)).toEqual(['src/components/x.tsx'])
})

it('writes publications only in the publishing room', () => {
  expect(writingPublications(sources())).toEqual([])
  const violation = planted(
    'src/collections/x.ts',
    `await req.payload.update({ req, collection: 'publications', data })`,
  )
  expect(writingPublications(violation)).toEqual(['src/collections/x.ts'])
})
