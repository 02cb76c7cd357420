import { expect, test } from '../fixtures'
import { itemForm } from '../item-form'
import { desk, filled, nameOfLanguage } from '../words'

test('sees who else has the item open, in which language, and that they left', async ({
  editor,
  translator,
  newsroom,
}) => {
  const id = await newsroom.write('ru', { title: 'Вдвоём', text: 'Текст.' })
  const here = editor.getByRole('region', { name: desk.ru['presence.region'] })
  const there = translator.getByRole('region', { name: desk.zh['presence.region'] })
  const inHeader = editor.locator('.doc-controls')

  await itemForm(editor, 'ru').open(id, 'ru')
  await expect(here).toBeHidden()
  await itemForm(translator, 'zh').open(id, 'zh')
  await expect(there).toContainText(nameOfLanguage('ru'))
  await expect(here).toContainText(nameOfLanguage('zh'))
  await expect(here).toContainText(desk.ru['presence.others'])
  const name = (await here.locator('.presence__name').textContent()) ?? ''
  const came = filled(desk.ru['presence.came'], { name, language: nameOfLanguage('zh') })
  await expect(inHeader.getByRole('status').filter({ hasText: came })).toHaveCount(1)

  // In the same language it is said plainly, and nobody is locked out.
  await itemForm(editor, 'ru').edit('zh')
  await expect(here).toContainText(desk.ru['presence.same'])
  await expect(there).toContainText(desk.zh['presence.same'])
  await itemForm(editor, 'ru').field('fields.title', 'zh').fill('两个人')
  await itemForm(editor, 'ru').save.click()
  await expect(itemForm(editor, 'ru').save).toBeDisabled()

  await translator.close()
  await expect(here).toBeHidden()
})
