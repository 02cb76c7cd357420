import type { DemoItem, DemoPicture } from '../types'
import { directors } from './directors'
import { declarations } from './documents-declarations'
import { treaties } from './documents-treaties'
import { exampleEvents } from './events-example'
import { ratsConferences } from './events-rats'
import { laterRatsConferences } from './events-rats-later'
import { summits } from './events-summits'
import { news2025 } from './news-2025'
import { decisionNews } from './news-2025-decisions'
import { conferenceNews } from './news-conference'
import { laterConferenceNews } from './news-conferences'
import { demoNews } from './news-demo'
import { firstYearsNews } from './news-first-years'
import { foundingNews } from './news-founding'
import { memberNews } from './news-members'
import { memorandaNews } from './news-memoranda'
import { noticeNews } from './news-notices'
import { observerNews } from './news-observers'
import { partnerBodies } from './organisations-partners'
import { scoBodies } from './organisations-sco'
import { unBodies } from './organisations-un'
import { pages } from './pages'
import { placePictures } from './pictures-places'
import { themePictures } from './pictures-themes'
import { places } from './places'
import { secretariesGeneral } from './secretaries-general'
import { series } from './series'
import { states } from './states'
import { topics } from './topics'

/** Everything the demo shows. */
export const pictures: DemoPicture[] = [...themePictures, ...placePictures]

/** Everything the demo tells. */
export const items: DemoItem[] = [
  ...scoBodies,
  ...states,
  ...unBodies,
  ...partnerBodies,
  ...places,
  ...topics,
  ...secretariesGeneral,
  ...directors,
  ...series,
  ...treaties,
  ...declarations,
  ...ratsConferences,
  ...laterRatsConferences,
  ...summits,
  ...exampleEvents,
  ...conferenceNews,
  ...foundingNews,
  ...firstYearsNews,
  ...observerNews,
  ...memberNews,
  ...memorandaNews,
  ...laterConferenceNews,
  ...news2025,
  ...decisionNews,
  ...demoNews,
  ...noticeNews,
  ...pages,
]
