import { expect, test } from '../fixtures'
import { itemForm } from '../item-form'
import { desk, filled } from '../words'

const words = desk.ru

test('offers what was typed and not saved at the next opening, until it is saved', async ({
  editor,
  newsroom,
}) => {
  const id = await newsroom.write('ru', { title: 'Обрыв связи', lead: 'Было.', text: 'Текст.' })
  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  await form.field('fields.lead', 'ru').fill('Набрано и не сохранено.')
  // The window goes without a question, as when a browser crashes after a pause in typing.
  await editor.waitForTimeout(1500)
  const desktop = editor.context()
  await editor.close()

  const again = await desktop.newPage()
  const anew = itemForm(again, 'ru')
  const offered = again.getByRole('region', { name: words['drafts.region'] })
  await anew.open(id, 'ru')
  await expect(offered).toContainText(
    filled(words['drafts.fields'], { fields: words['fields.lead'] }),
  )
  await expect(anew.field('fields.lead', 'ru')).toHaveValue('Было.')
  await anew.button('drafts.compare').click()
  await expect(offered.locator('ins').first()).toContainText('Набрано')
  await anew.button('drafts.restore').click()
  await expect(anew.field('fields.lead', 'ru')).toHaveValue('Набрано и не сохранено.')
  await expect(offered).toHaveCount(0)
  await anew.save.click()
  await expect(anew.save).toBeDisabled()

  await again.reload()
  await expect(anew.field('fields.lead', 'ru')).toHaveValue('Набрано и не сохранено.')
  await expect(offered).toHaveCount(0)
})
