import type { Locale } from '@/i18n/locales'
import { signIn } from '../../support/visitor'
import { expect, test } from '../fixtures'
import { itemForm } from '../item-form'
import { desk, filled } from '../words'

const words = desk.ru
const colleague = 'Anna Weber'

/** A colleague at another desk saves fields of an item, whatever was saved before. */
async function colleagueSaves(
  url: string | undefined,
  id: string,
  language: Locale,
  fields: object,
) {
  const ask = await signIn(url ?? '', 'admin@communique.test')
  expect((await ask('PATCH', `/news/${id}?locale=${language}`, fields)).status).toBe(200)
}

test('merges with what a colleague saved meanwhile, without a mouse', async ({
  editor,
  newsroom,
  baseURL,
}) => {
  const id = await newsroom.write('ru', { title: 'Открытие', lead: 'Было.', text: 'Первый.' })
  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  await colleagueSaves(baseURL, id, 'ru', { title: 'Открытие съезда', pressContact: 'Пресса' })

  await form.field('fields.title', 'ru').fill('Открытие выставки')
  await form.field('fields.lead', 'ru').fill('Стало.')
  await form.save.click()
  await expect(form.dialog).toContainText(filled(words['merge.theirs'], { name: colleague }))
  const title = form.dialog.getByRole('group', { name: words['fields.title'], exact: true })
  await expect(title.locator('ins')).toHaveText(['выставки', 'съезда'])
  await expect(form.dialog.getByRole('radiogroup')).toHaveCount(1)
  await expect(form.dialog.getByRole('listitem')).toHaveCount(2)

  // What is still to be decided gets the cursor.
  await form.button('merge.save').focus()
  await editor.keyboard.press('Enter')
  await expect(title.getByRole('radio', { name: words['merge.takeMine'] })).toBeFocused()
  await editor.keyboard.press('ArrowLeft')
  await expect(title.getByRole('radio', { name: words['merge.edit'] })).toBeChecked()
  await editor.keyboard.press('Tab')
  await editor.keyboard.press('ControlOrMeta+A')
  await editor.keyboard.type('Открытие съезда и выставки')
  await form.button('merge.save').focus()
  await editor.keyboard.press('Enter')
  await expect(form.dialog).toBeHidden()
  await expect(form.save).toBeDisabled()

  await editor.reload()
  await expect(form.field('fields.title', 'ru')).toHaveValue('Открытие съезда и выставки')
  await expect(form.field('fields.lead', 'ru')).toHaveValue('Стало.')
  await expect(form.field('fields.pressContact', 'ru')).toHaveValue('Пресса')
})

test('goes back to the form as it was, and asks again at the next save', async ({
  editor,
  newsroom,
  baseURL,
}) => {
  const id = await newsroom.write('ru', { title: 'Отмена', text: 'Текст.' })
  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  await colleagueSaves(baseURL, id, 'ru', { title: 'Отмена рейса' })
  await form.field('fields.title', 'ru').fill('Отмена визита')
  await form.save.click()
  await expect(form.dialog).toBeVisible()
  await editor.keyboard.press('Escape')
  await expect(form.dialog).toBeHidden()
  await expect(form.save).toBeFocused()
  await expect(form.field('fields.title', 'ru')).toHaveValue('Отмена визита')
  await form.save.click()
  await expect(form.dialog).toBeVisible()
})

test('is never stopped by a save in another language', async ({ editor, newsroom, baseURL }) => {
  const id = await newsroom.write('ru', { title: 'Три языка', text: 'Текст.' })
  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  await colleagueSaves(baseURL, id, 'zh', { title: '三种语言' })
  await form.field('fields.title', 'ru').fill('Все три языка')
  await form.save.click()
  await expect(form.save).toBeDisabled()
  await expect(form.dialog).toBeHidden()
  await editor.reload()
  await expect(form.field('fields.title', 'ru')).toHaveValue('Все три языка')
})

test('goes on to publish what was merged on the way to publishing', async ({
  editor,
  newsroom,
  baseURL,
}) => {
  const id = await newsroom.write('ru', { title: 'Выход', text: 'Текст.' })
  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  await colleagueSaves(baseURL, id, 'ru', { title: 'Выход в свет' })
  await form.field('fields.title', 'ru').fill('Выход журнала')
  await form.publish.click()
  await expect(form.dialog).toBeVisible()
  await expect(editor.locator('[data-sonner-toast]').filter({ visible: true })).toHaveCount(0)
  await form.dialog.getByRole('radio', { name: words['merge.takeMine'] }).check()
  await form.button('merge.save').click()
  await expect(form.dialog).toBeHidden()
  await expect(form.chip('ru')).toContainText(words['states.published'])
  expect((await newsroom.find('news', 'ru', 'Выход журнала')).item).toBe(id)
})

test('is tried by two people as the README says', async ({ editor, administrator, newsroom }) => {
  const id = await newsroom.write('ru', { title: 'Проба', text: 'Текст.' })
  const [first, second] = [itemForm(editor, 'ru'), itemForm(administrator, 'en')]
  await first.open(id, 'ru')
  await second.open(id, 'ru')
  await first.field('fields.title', 'ru').fill('Первая проба')
  await first.save.click()
  await expect(first.save).toBeDisabled()
  await second.field('fields.title', 'ru').fill('Вторая проба')
  await second.save.click()
  await expect(second.dialog).toContainText('Первая проба')
  await second.dialog.getByRole('radio', { name: desk.en['merge.takeMine'] }).check()
  await second.button('merge.save').click()
  await expect(second.dialog).toBeHidden()
  await expect(second.save).toBeDisabled()
  await editor.reload()
  await expect(first.field('fields.title', 'ru')).toHaveValue('Вторая проба')
})
