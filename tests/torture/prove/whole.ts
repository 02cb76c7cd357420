import { paragraphs } from '../../factories/items'
import { isDeepStrictEqual } from 'node:util'
import type { Send } from '../http'
import { expectThat, proof, type Proof } from './proof'

/** No item is torn: the document and its newest history row are the same, field by field. */
export async function proveWhole(send: Send, items: string[]): Promise<Proof[]> {
  const whole = proof('document and newest history row are the same')
  for (const item of items) {
    const { body: found } = await send(
      'GET',
      `/events/versions?where[parent][equals]=${item}&sort=-updatedAt&limit=1&depth=0&locale=all&trash=true`,
    )
    const { body } = await send('GET', `/events/${item}?locale=all&depth=0&trash=true`)
    const { id: _id, ...document } = body
    const { id: _own, ...newest } = found.docs[0]?.version ?? {}
    const names = new Set([...Object.keys(document), ...Object.keys(newest)])
    const differ = [...names].filter(
      (name) => !isDeepStrictEqual(document[name] ?? null, newest[name] ?? null),
    )
    expectThat(whole, differ.length === 0, `${item}: ${differ.join(', ')}`)
  }
  return [whole]
}

/** Nobody is locked out: each language of each item is saved, published and withdrawn once more. */
export async function proveFree(send: Send, items: string[], languages: readonly string[]) {
  const free = proof('no lease and no job is left: everything can be saved and published again')
  for (const item of items)
    for (const language of languages) {
      const path = `/events/${item}`
      const read = await send('GET', `${path}?locale=${language}&depth=0`)
      const saved = await send(
        'PATCH',
        `${path}?locale=${language}&depth=0`,
        // An older state that somebody gave back may have had no title, or no text, yet.
        {
          title: `Hot ${item} ${language}`,
          body: read.body?.body ?? paragraphs('Whole'),
          venue: `Room ${read.body?.revision}`,
        },
        { 'if-match': read.etag ?? '' },
      )
      expectThat(free, saved.status === 200, `${item} ${language}: save ${saved.status}`)
      const published = await send('POST', `${path}/publications`, { languages: [language] })
      expectThat(
        free,
        published.status === 200,
        `${item} ${language}: ${published.status} ${JSON.stringify(published.body)}`,
      )
    }
  for (const left of ['payload-jobs', 'payload-locked-documents']) {
    const { status, body } = await send('GET', `/${left}?limit=1&depth=0`)
    // Nothing of ours queues jobs or locks documents; where there is no such collection, there is none.
    if (status === 200) expectThat(free, body.totalDocs === 0, `${body.totalDocs} in ${left}`)
  }
  return [free]
}
