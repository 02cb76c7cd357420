import { localeCodes, localeOf } from '@/i18n/locales'
import { expect } from '../fixtures'
import { named, officeOn, told } from '../told'
import { messages, nameOfLanguage } from '../words'
import { expectLanguages, expectPage, switchOf, test } from './reader'

const conference = 'n-conference-2017'
const russianOnly = 'n-moscow-2018'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a reader' : 'a reader without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('switches languages and stays on the item', async ({ page, newsroom }) => {
      const { slug } = await newsroom.find('news', 'ru', named(conference, 'ru'))
      await page.goto(`/ru/news/${slug}`)
      await expectPage(page, 'ru', named(conference, 'ru'))
      await expectLanguages(page, 'ru', localeCodes)
      for (const [from, to] of [
        ['ru', 'zh'],
        ['zh', 'en'],
        ['en', 'ru'],
      ] as const) {
        await switchOf(page, from)
          .filter({ hasText: nameOfLanguage(to) })
          .click()
        await expectPage(page, to, named(conference, to))
        await expect(switchOf(page, to).filter({ hasText: nameOfLanguage(to) })).toHaveAttribute(
          'aria-current',
          'true',
        )
      }
      await expect(page).toHaveURL(`/ru/news/${slug}`)
    })

    test('is told honestly that an item isn’t in the language, and led to the one it is in', async ({
      page,
      newsroom,
    }) => {
      const { slug } = await newsroom.find('news', 'ru', named(russianOnly, 'ru'))
      await page.goto(`/ru/news/${slug}`)
      await expectLanguages(page, 'ru', ['ru'])
      for (const language of ['zh', 'en'] as const) {
        const { absent } = messages[language]
        const response = await page.goto(`/${language}/news/${slug}`)
        expect(response?.status()).toBe(404)
        await expectPage(page, language, absent.untranslatedTitle)
        await expect(page.getByRole('main')).toContainText(absent.untranslatedText)
        await expectLanguages(page, language, ['ru'])
        const version = page.getByRole('main').getByRole('link', { name: named(russianOnly, 'ru') })
        await expect(version).toHaveAttribute('lang', 'ru')
        await version.click()
        await expectPage(page, 'ru', named(russianOnly, 'ru'))
      }
    })

    test('is told that an address has nothing, and led home', async ({ page }) => {
      for (const language of localeCodes) {
        const { absent } = messages[language]
        for (const path of ['news/there-never-was-this', 'nor-this', 'nor/this']) {
          const response = await page.goto(`/${language}/${path}`)
          expect(response?.status(), path).toBe(404)
          await expectPage(page, language, absent.title)
        }
        await page.getByRole('main').getByRole('link', { name: absent.home }).click()
        await expect(page).toHaveURL(`/${language}`)
      }
    })

    test('follows a body and a person to their pages in the same language', async ({
      page,
      newsroom,
    }) => {
      for (const language of localeCodes) {
        const { slug } = await newsroom.find('news', language, named(conference, language))
        for (const key of ['unrcca', 'alimov']) {
          await page.goto(`/${language}/news/${slug}`)
          await page
            .getByRole('listitem')
            .getByRole('link', { name: named(key, language), exact: true })
            .click()
          await expectPage(page, language, named(key, language))
          await expect(page).toHaveURL(new RegExp(`/${language}/${told(key).in}/[^/]+$`, 'u'))
          // And back: the page of who is named lists what names them.
          await page.getByRole('link', { name: named(conference, language), exact: true }).click()
          await expectPage(page, language, named(conference, language))
        }
      }
    })

    test('reads people with the office of the day that an item is dated', async ({
      page,
      newsroom,
    }) => {
      const entry = (name: string) =>
        page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
      for (const language of localeCodes) {
        const then = await newsroom.find('news', language, named(conference, language))
        await page.goto(`/${language}/news/${then.slug}`)
        const office = officeOn('alimov', '2017-11-02', language)
        expect(office).toBeTruthy()
        await expect(entry(named('alimov', language))).toContainText(office ?? '')

        const key = 'n-secretary-general-2025'
        const later = await newsroom.find('news', language, named(key, language))
        await page.goto(`/${language}/news/${later.slug}`)
        const successor = officeOn('yermekbayev', '2025-01-01', language)
        await expect(entry(named('yermekbayev', language))).toContainText(successor ?? '')
        // His predecessor's term had ended the day before.
        await expect(entry(named('zhang-ming', language))).toHaveText(named('zhang-ming', language))
      }
    })

    test('reads somebody with the office of then, whatever office came later', async ({
      page,
      newsroom,
    }) => {
      const { item } = await newsroom.find('people', 'ru', named('yermekbayev', 'ru'))
      const id = await newsroom.write('ru', {
        title: 'Из хроники 2023 года',
        text: 'Запись о рабочей встрече.',
        datelineDate: '2023-06-30T12:00:00.000Z',
        mentions: { people: [item] },
      })
      await page.goto(await newsroom.publish(id, 'ru'))
      const name = named('yermekbayev', 'ru')
      const person = page.getByRole('listitem').filter({ hasText: name })
      await expect(person).toContainText(officeOn('yermekbayev', '2023-06-30', 'ru') ?? '')
    })

    test('sees a name in another language marked as such', async ({ page, newsroom }) => {
      const { slug } = await newsroom.find('news', 'zh', named(conference, 'zh'))
      await page.goto(`/zh/news/${slug}`)
      let seen = 0
      // There is no confirmed Chinese name of his.
      for (const language of ['ru', 'en'] as const) {
        const name = page.getByRole('main').getByText(named('imandosov', language), { exact: true })
        if (await name.count()) await expect(name).toHaveAttribute('lang', language)
        seen += await name.count()
      }
      expect(seen).toBe(1)
    })
  })
}

for (const [locale, language] of [
  ['zh-CN', 'zh'],
  ['ru-RU', 'ru'],
  ['fr-FR', 'en'],
] as const) {
  test.describe(`a browser that speaks ${locale}`, () => {
    test.use({ locale })
    test(`is led to /${language}`, async ({ page }) => {
      await page.goto('/')
      await expect(page).toHaveURL(`/${language}`)
      await expect(page.locator('html')).toHaveAttribute('lang', localeOf(language).bcp47)
    })
  })
}

test('a browser that would rather read Russian than English is led to the Russian', async ({
  request,
}) => {
  const answer = await request.get('/', {
    headers: { 'accept-language': 'de, ru;q=0.8, en;q=0.5' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toMatch(/\/ru$/u)
  expect(answer.headers().vary).toContain('accept-language')
})
