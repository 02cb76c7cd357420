import type { DemoItem } from '../types'
import { declarations } from './documents-declarations'
import { treaties } from './documents-treaties'
import { ratsConferences } from './events-rats'
import { laterRatsConferences } from './events-rats-later'
import { conferenceNews } from './news-conference'
import { partnerBodies } from './organisations-partners'
import { scoBodies } from './organisations-sco'
import { unBodies } from './organisations-un'
import { people } from './people'
import { places } from './places'
import { series } from './series'
import { states } from './states'
import { topics } from './topics'

export { pictures } from './pictures'

/** Everything the demo tells. */
export const items: DemoItem[] = [
  ...scoBodies,
  ...states,
  ...unBodies,
  ...partnerBodies,
  ...places,
  ...topics,
  ...people,
  ...series,
  ...treaties,
  ...declarations,
  ...ratsConferences,
  ...laterRatsConferences,
  ...conferenceNews,
]
