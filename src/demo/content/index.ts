import type { DemoItem, DemoMedia } from '../types'
import { directors } from './directors'
import { declarations } from './documents-declarations'
import { exampleDocuments } from './documents-example'
import { treaties } from './documents-treaties'
import { unDocuments } from './documents-un'
import { exampleEvents } from './events-example'
import { moreExampleEvents } from './events-example-more'
import { ratsConferences } from './events-rats'
import { laterRatsConferences } from './events-rats-later'
import { summits } from './events-summits'
import { files } from './files'
import { logos } from './logos'
import { news2025 } from './news-2025'
import { decisionNews } from './news-2025-decisions'
import { conferenceNews } from './news-conference'
import { laterConferenceNews } from './news-conferences'
import { demoNews } from './news-demo'
import { exampleNews } from './news-example'
import { firstYearsNews } from './news-first-years'
import { foundingNews } from './news-founding'
import { memberNews } from './news-members'
import { memorandaNews } from './news-memoranda'
import { noticeNews } from './news-notices'
import { observerNews } from './news-observers'
import { shanghaiFiveNews } from './news-shanghai-five'
import { exampleBodies } from './organisations-example'
import { partnerBodies } from './organisations-partners'
import { scoBodies } from './organisations-sco'
import { unBodies } from './organisations-un'
import { elementsPage } from './page-elements'
import { pages } from './pages'
import { examplePeople } from './people-example'
import { openDayPictures } from './pictures-open-day'
import { placePictures } from './pictures-places'
import { themePictures } from './pictures-themes'
import { places } from './places'
import { portraits } from './portraits'
import { secretariesGeneral } from './secretaries-general'
import { series } from './series'
import { states } from './states'
import { topics } from './topics'

/** Every picture and file of the demo. */
export const media: DemoMedia[] = [
  ...themePictures,
  ...placePictures,
  ...openDayPictures,
  ...portraits,
  ...logos,
  ...files,
]

/** Everything the demo tells. */
export const items: DemoItem[] = [
  ...scoBodies,
  ...states,
  ...unBodies,
  ...partnerBodies,
  ...exampleBodies,
  ...places,
  ...topics,
  ...secretariesGeneral,
  ...directors,
  ...examplePeople,
  ...series,
  ...treaties,
  ...unDocuments,
  ...declarations,
  ...exampleDocuments,
  ...ratsConferences,
  ...laterRatsConferences,
  ...summits,
  ...exampleEvents,
  ...moreExampleEvents,
  ...conferenceNews,
  ...shanghaiFiveNews,
  ...foundingNews,
  ...firstYearsNews,
  ...observerNews,
  ...memberNews,
  ...memorandaNews,
  ...laterConferenceNews,
  ...news2025,
  ...decisionNews,
  ...demoNews,
  ...exampleNews,
  ...noticeNews,
  ...pages,
  elementsPage,
]
