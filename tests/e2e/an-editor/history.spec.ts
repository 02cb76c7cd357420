import { signIn } from '../../support/visitor'
import { expect, test } from '../fixtures'
import { itemForm } from '../item-form'
import { desk, filled, nameOfLanguage } from '../words'

const words = desk.ru
const revision = (number: number) => filled(words['history.revision'], { number: String(number) })

test('restores one language from its history, and nothing else changes', async ({
  editor,
  newsroom,
  baseURL,
}) => {
  const ask = await signIn(baseURL ?? '', 'admin@communique.test')
  const id = await newsroom.write('ru', { title: 'Открытие выставки', text: 'Первый абзац.' })
  await ask('PATCH', `/news/${id}?locale=zh`, { title: '展览开幕' })
  await ask('PATCH', `/news/${id}?locale=ru`, { title: 'Закрытие выставки', kind: 'statement' })
  await newsroom.publish(id, 'ru')
  const all = async () => (await ask('GET', `/news/${id}?locale=all&depth=0`)).body
  const publications = async () =>
    JSON.stringify((await ask('GET', `/publications?where[item][equals]=${id}`)).body.docs)
  const [before, published] = [await all(), await publications()]

  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  await editor.getByRole('link', { name: words['history.tab'] }).click()
  const saves = editor.getByRole('radiogroup', { name: words['history.saves'] })
  await expect(saves.getByRole('radio')).toHaveCount(2)
  await expect(saves.locator('label').first()).toContainText(words['history.publishedNow'])
  const changes = editor.getByRole('region', { name: words['history.changes'] })
  await expect(changes.locator('ins')).toHaveText(['Открытие', 'Закрытие'])

  // By keyboard: the older save, its button, and the question that says what would change.
  await saves.getByRole('radio').first().focus()
  await editor.keyboard.press('ArrowDown')
  await expect(changes).toContainText(filled(words['history.changesOf'], { revision: revision(1) }))
  await form.button('history.restore').focus()
  await editor.keyboard.press('Enter')
  await expect(form.dialog).toContainText(words['history.restoreHint'])
  await expect(form.dialog.locator('ins')).toHaveText(['Закрытие', 'Открытие'])
  await form.dialog.getByRole('button', { name: words['history.restore'], exact: true }).focus()
  await editor.keyboard.press('Enter')
  await expect(form.dialog).toBeHidden()
  await expect(saves.getByRole('radio')).toHaveCount(3)
  await expect(saves.locator('label').first()).toContainText(words['history.isRestored'])

  const after = await all()
  expect(after.title).toEqual({ ru: 'Открытие выставки', zh: '展览开幕' })
  expect([after.kind, after.revisions.zh, after.revisions.facts]).toEqual([
    'statement',
    before.revisions.zh,
    before.revisions.facts,
  ])
  expect(await publications()).toBe(published)

  // The form shows it, and saves it on.
  await editor.locator('.doc-tabs').getByRole('link').first().click()
  await form.openText()
  await expect(form.field('fields.title', 'ru')).toHaveValue('Открытие выставки')
  await expect(form.chip('ru')).toContainText(words['states.changed'])
  await form.field('fields.title', 'ru').fill('Открытие большой выставки')
  await form.save.click()
  await expect(form.save).toBeDisabled()
})

test('shows a translator the history of every language, and restores theirs alone', async ({
  translator,
  newsroom,
}) => {
  const id = await newsroom.write('ru', { title: 'Доклад', text: 'Текст.' })
  await translator.goto(`/admin/collections/news/${id}/versions?locale=zh`)
  await expect(translator.getByText(desk.zh['history.empty'])).toBeVisible()
  await translator.getByRole('radio', { name: nameOfLanguage('ru') }).check()
  await expect(
    translator.getByRole('radiogroup', { name: desk.zh['history.saves'] }).getByRole('radio'),
  ).toHaveCount(1)
  await expect(translator.getByRole('button', { name: desk.zh['history.restore'] })).toHaveCount(0)
})
