import type { CollectionConfig } from 'payload'
import { audit } from './audit'
import { documents } from './documents'
import { eventSeries } from './event-series'
import { events } from './events'
import { media } from './media'
import { news } from './news'
import { organisations } from './organisations'
import { pages } from './pages'
import { people } from './people'
import { places } from './places'
import { presence } from './presence'
import { publications } from './publications'
import { topics } from './topics'
import { users } from './users'

/** Every collection, in the order of the admin's navigation. */
export const collections: CollectionConfig[] = [
  news,
  events,
  documents,
  pages,
  organisations,
  people,
  eventSeries,
  topics,
  places,
  media,
  users,
  audit,
  publications,
  presence,
]
