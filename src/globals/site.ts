import type { GlobalConfig } from 'payload'
import { allow } from '@/collections/access'
import { labelled, word } from '@/collections/labelled'
import { coloursTag, siteTag } from '@/publications/tags'
import { showMedia } from '@/publishing/media'
import { accentFor, bandColour } from './accent'
import { expectSeen, renewPages } from './hooks'
import { counters, inAdmin, line, lines, ownRows } from './shared'
import { socialAddress } from './addresses'

/**
 * What the newsroom says of itself on every page. Text is each language's own and live when it is
 * saved, in that language alone; the logo and the colours are shared. What is empty has a default.
 */
export const site: GlobalConfig = {
  slug: 'site',
  label: word('collections.site.one'),
  admin: inAdmin,
  access: { read: allow('read'), update: allow('configure') },
  lockDocuments: false,
  hooks: {
    beforeOperation: [expectSeen],
    afterChange: [
      async ({ doc, req }) => {
        const { logo } = doc as { logo?: string | { id: string } | null }
        if (logo) await showMedia(req, [typeof logo === 'string' ? logo : logo.id])
        return doc as unknown
      },
      renewPages(siteTag, [coloursTag]),
    ],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: word('tabs.text'),
          fields: labelled(
            [
              line('name', {
                localized: true,
                maxLength: 120,
                admin: { description: word('descriptions.siteName') },
              }),
              line('tagline', { localized: true, maxLength: 200 }),
              lines('footer', { maxLength: 600 }),
              lines('contacts', { maxLength: 600 }),
              ownRows(
                'social',
                [
                  line('network', { required: true, maxLength: 60 }),
                  line('url', { required: true, validate: socialAddress }),
                ],
                12,
              ),
            ],
            ['tagline', 'footer', 'contacts'],
          ),
        },
        {
          label: word('tabs.facts'),
          fields: labelled(
            [
              {
                name: 'logo',
                type: 'upload',
                relationTo: 'media',
                filterOptions: { mimeType: { contains: 'image' } },
              },
              line('accent', { validate: accentFor('light') }),
              line('accentDark', { validate: accentFor('dark') }),
              line('band', { validate: bandColour }),
            ],
            ['accent', 'accentDark', 'band'],
          ),
        },
      ],
    },
    ...counters,
  ],
}
