import { readFileSync } from 'node:fs'
import { locked } from '../../support/troubles'
import { expect, test } from '../fixtures'
import { itemForm } from '../item-form'
import { desk } from '../words'

const words = desk.ru
const databaseFile = () => {
  const kept = readFileSync(`.test/browser-${process.env.E2E_PORT}.json`, 'utf8')
  return `${JSON.parse(kept) as string}/communique.db`
}

test('keeps the text when the database refuses a save, and saves it when asked again', async ({
  editor,
  newsroom,
}) => {
  const id = await newsroom.write('ru', { title: 'Заперто', lead: 'Было.', text: 'Текст.' })
  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  const lead = form.field('fields.lead', 'ru')
  await lead.fill('Набрано, пока база занята.')

  const lock = locked(databaseFile())
  const notice = editor.getByRole('alert').filter({ hasText: words['unsaved.heading'] })
  await lock.begin()
  try {
    await form.save.click()
    await expect(notice).toContainText(words['unavailable.locked'], { timeout: 40_000 })
    await expect(notice).toContainText(words['unsaved.stillHere'])
    await expect(lead).toHaveValue('Набрано, пока база занята.')
  } finally {
    await lock.end()
  }

  await form.button('unsaved.tryAgain').click()
  await expect(notice).toHaveCount(0)
  await expect(form.save).toBeDisabled()
  await editor.reload()
  await expect(lead).toHaveValue('Набрано, пока база занята.')
})
