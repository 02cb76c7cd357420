import type { Access } from 'payload'
import { languageOf, personOf } from '@/editorial/person'
import { may, type Act } from '@/editorial/permissions'

/** Access for whoever's role allows an act, in any language. */
export function allow(act: Act): Access {
  return ({ req }) => may(personOf(req), act)
}

/** Writing needs a right to the language that the request writes; translators must name one of theirs. */
export const writeLanguage: Access = ({ req }) => {
  const language = languageOf(req)
  const person = personOf(req)
  return (
    may(person, 'writeLanguage', language) &&
    (person?.role !== 'translator' || language !== undefined)
  )
}

/** Access for nobody: only our own code writes. */
export const nobody: Access = () => false
