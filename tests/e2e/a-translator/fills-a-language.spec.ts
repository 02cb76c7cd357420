import type { Page } from '@playwright/test'
import { localeOf } from '@/i18n/locales'
import { withoutLanguageSwitch } from '../../support/visitor'
import { expect, test } from '../fixtures'
import { itemForm } from '../item-form'
import { desk, messages, nameOfLanguage } from '../words'

const russian = { title: 'Семинар переводчиков', text: 'Семинар пройдёт в ноябре.' }
const chinese = { title: '翻译研讨会', text: '研讨会将于十一月举行。' }

const languagesOf = (page: Page) =>
  page.getByRole('navigation', { name: messages.ru.layout.languages }).getByRole('link')

/** What somebody sees of a page who looks away from its language switch. */
async function visible(page: Page): Promise<string> {
  const [switched, ...parts] = await Promise.all([
    languagesOf(page).count(),
    page.getByRole('main').innerText(),
    page.getByRole('contentinfo').innerText(),
    page.getByRole('navigation', { name: messages.ru.layout.mainNavigation }).innerText(),
  ])
  expect(switched).toBeGreaterThan(0)
  return parts.join('\n')
}

test('fills the Chinese; once published, the Russian page gains the link and nothing else', async ({
  translator,
  editor,
  newsroom,
  page: reader,
  request,
}) => {
  test.slow()
  const id = await newsroom.write('ru', { ...russian, datelineDate: '2026-11-24T12:00:00.000Z' })
  const address = await newsroom.publish(id, 'ru')
  await reader.goto(address)
  await expect(languagesOf(reader)).toHaveText([nameOfLanguage('ru')])
  const seen = await visible(reader)
  const html = await (await request.get(address)).text()

  const form = itemForm(translator, 'zh')
  await form.open(id, 'zh')
  await expect(form.field('fields.title', 'zh')).toHaveValue('')
  await form.field('fields.title', 'zh').fill(chinese.title)
  await form.write(chinese.text)
  await form.save.click()
  await expect(form.chip('zh')).toContainText(desk.zh['states.notPublished'])
  await expect(form.chip('ru')).toContainText(desk.zh['states.published'])
  expect(await (await request.get(address)).text()).toBe(html)

  const editors = itemForm(editor, 'ru')
  await editors.open(id, 'zh')
  await editors.publish.click()
  await expect(editors.chip('zh')).toContainText(desk.ru['states.published'])

  await reader.reload()
  await expect(languagesOf(reader)).toHaveText([nameOfLanguage('ru'), nameOfLanguage('zh')])
  expect(await visible(reader)).toBe(seen)
  expect(withoutLanguageSwitch(await (await request.get(address)).text())).toBe(
    withoutLanguageSwitch(html),
  )

  await languagesOf(reader)
    .filter({ hasText: nameOfLanguage('zh') })
    .click()
  await expect(reader.locator('html')).toHaveAttribute('lang', localeOf('zh').bcp47)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(chinese.title)
  await expect(reader.getByRole('article')).toContainText(chinese.text)
})

test('can neither publish nor change facts nor write another language', async ({
  translator,
  newsroom,
}) => {
  const id = await newsroom.write('ru', russian)
  const form = itemForm(translator, 'zh')
  await form.open(id, 'zh')
  await expect(form.save).toBeVisible()
  await expect(form.publish).toHaveCount(0)
  await expect(form.button('publish.all')).toHaveCount(0)
  await expect(form.field('fields.title', 'zh')).toBeEditable()

  await form.openFacts()
  const facts = translator.locator('.tabs-field__tab')
  await expect(facts.locator('#field-pinned')).toBeDisabled()
  for (const box of await facts.getByRole('textbox').all()) await expect(box).toBeDisabled()
  await expect(facts.getByRole('combobox', { disabled: false })).toHaveCount(0)

  await form.open(id, 'ru')
  await expect(form.save).toHaveCount(0)
  await expect(form.field('fields.title', 'ru')).toHaveValue(russian.title)
  await expect(form.field('fields.title', 'ru')).toBeDisabled()
})
