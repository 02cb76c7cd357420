import {
  test as base,
  type Browser,
  type Page,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
} from '@playwright/test'
import type { Locale } from '@/i18n/locales'
import { newsroomAt } from './newsroom'
import { payloadWords, signInLabel } from './words'

export { expect } from '@playwright/test'

/** People of the demo, and the language in which each reads the admin. */
const people = {
  administrator: { email: 'admin@communique.test', reads: 'en' },
  editor: { email: 'editor@communique.test', reads: 'ru' },
  translator: { email: 'translator.zh@communique.test', reads: 'zh' },
} as const satisfies Record<string, { email: string; reads: Locale }>

type Person = keyof typeof people
type Session = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>
type Everywhere = { browser: Browser; signedIn: (who: Person) => Promise<Session> }
type Fixtures = {
  administrator: Page
  editor: Page
  translator: Page
  newsroom: Awaited<ReturnType<typeof newsroomAt>>
}

/** Signs in as everybody does, by the form; it speaks the browser's language until it knows who it is. */
async function signInByForm(browser: Browser, baseURL: string, email: string): Promise<Session> {
  const context = await browser.newContext({ baseURL, locale: 'en-GB' })
  const page = await context.newPage()
  const { email: address, password } = payloadWords.en
  await page.goto('/admin')
  await page.getByRole('textbox', { name: address }).fill(email)
  await page.getByRole('textbox', { name: password }).fill('communique-demo')
  await page.getByRole('button', { name: signInLabel, exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/admin')
  const session = await context.storageState()
  await context.close()
  return session
}

/** A window of the admin in which somebody is signed in. */
function deskOf(person: Person) {
  return async (
    { browser, signedIn, baseURL }: PlaywrightTestArgs & PlaywrightTestOptions & Everywhere,
    use: (page: Page) => Promise<void>,
  ) => {
    const storageState = await signedIn(person)
    const context = await browser.newContext({ baseURL, storageState, locale: 'en-GB' })
    await use(await context.newPage())
    await context.close()
  }
}

/**
 * `administrator`, `editor` and `translator` are windows of the admin in which they are signed in; `newsroom` is for
 * preparing, and leaves nothing behind.
 */
export const test = base.extend<Fixtures, Pick<Everywhere, 'signedIn'>>({
  signedIn: [
    async ({ browser }, use, { project }) => {
      const sessions = new Map<Person, Promise<Session>>()
      await use((who) => {
        const known = sessions.get(who)
        const session = known ?? signInByForm(browser, project.use.baseURL ?? '', people[who].email)
        sessions.set(who, session)
        return session
      })
    },
    { scope: 'worker' },
  ],
  administrator: deskOf('administrator'),
  editor: deskOf('editor'),
  translator: deskOf('translator'),
  newsroom: async ({ baseURL }, use) => {
    const newsroom = await newsroomAt(baseURL ?? '')
    await use(newsroom)
    await newsroom.clear()
  },
})
