import type { Page } from '@playwright/test'
import { localeCodes, localeOf } from '@/i18n/locales'
import { expect } from '../fixtures'
import { named } from '../told'
import { messages } from '../words'
import { test } from './reader'

const training = 'e-training'
const timesOf = (page: Page) => page.locator('#times time[data-day]').allTextContents()
/** From ten o'clock in Tashkent on. */
const theirs = ['10:00', '11:30', '12:00', '13:00', '10:00', '13:00']

test.describe('far away', () => {
  test.use({ timezoneId: 'America/New_York' })

  for (const language of localeCodes)
    test(`a reader sees a programme by his own clock, and back, ${language}`, async ({
      page,
      newsroom,
    }) => {
      const { slug } = await newsroom.find('events', language, named(training, language))
      await page.goto(`/${language}/events/${slug}`)
      expect(await timesOf(page)).toEqual(theirs)
      const button = page.getByRole('button', { name: messages[language].events.ownTime })
      await button.focus()
      await page.keyboard.press('Enter')
      await expect(button).toHaveAttribute('aria-pressed', 'true')
      const ours = await timesOf(page)
      // Nine hours behind, since summer time has begun there.
      expect(ours.map((text) => /\d\d:\d\d/u.exec(text)?.[0])).toEqual([
        '01:00',
        '02:30',
        '03:00',
        '04:00',
        '01:00',
        '04:00',
      ])
      const zone = new Intl.DateTimeFormat(localeOf(language).intl, {
        timeZone: 'America/New_York',
        timeZoneName: 'long',
      })
      const name = zone
        .formatToParts(new Date('2027-03-16T05:00:00Z'))
        .find(({ type }) => type === 'timeZoneName')?.value
      await expect(page.getByRole('status')).toContainText(String(name))
      await page.keyboard.press('Enter')
      expect(await timesOf(page)).toEqual(theirs)
      await expect(page.locator('#times output')).toHaveText('')
    })
})

test.describe('so far away that it is another day', () => {
  test.use({ timezoneId: 'Pacific/Honolulu' })
  test('a reader is told the day with the time', async ({ page, newsroom }) => {
    const { slug } = await newsroom.find('events', 'ru', named(training, 'ru'))
    await page.goto(`/ru/events/${slug}`)
    await page.getByRole('button', { name: messages.ru.events.ownTime }).click()
    expect((await timesOf(page))[0]).toMatch(/15\s+мар\S*.*19:00/u)
  })
})

test.describe('in the same zone', () => {
  test.use({ timezoneId: 'Asia/Tashkent' })
  test('a reader is offered nothing', async ({ page, newsroom }) => {
    const { slug } = await newsroom.find('events', 'en', named(training, 'en'))
    await page.goto(`/en/events/${slug}`)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('button[data-own-time]')).toBeHidden()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, timezoneId: 'America/New_York' })
  test('a reader has the programme by the clock of the place', async ({ page, newsroom }) => {
    const { slug } = await newsroom.find('events', 'zh', named(training, 'zh'))
    await page.goto(`/zh/events/${slug}`)
    await expect(page.locator('button[data-own-time]')).toBeHidden()
    expect(await timesOf(page)).toEqual(theirs)
    await expect(page.locator('#times')).toContainText('UTC+5')
  })
})
