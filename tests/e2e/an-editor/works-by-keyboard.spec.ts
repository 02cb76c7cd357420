import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { itemForm } from '../item-form'
import { desk } from '../words'

const words = desk.ru

/** Presses Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab never comes to ${target}`)
}

test('publishes and withdraws without a mouse', async ({ editor, newsroom }) => {
  const id = await newsroom.write('ru', { title: 'Без мыши', text: 'Только клавиши.' })
  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  await editor.reload()
  await expect(form.publish).toHaveText(words['publish.publish'])

  await tabTo(editor, form.publish)
  await editor.keyboard.press('Enter')
  await expect(form.chip('ru')).toContainText(words['states.published'])

  await tabTo(editor, form.button('publish.all'))
  await editor.keyboard.press('Enter')
  await expect(form.dialog).toBeVisible()
  await tabTo(editor, form.dialog.getByRole('button', { name: words['publish.withdraw'] }))
  await editor.keyboard.press('Enter')
  await expect(form.dialog.getByRole('textbox', { name: words['publish.reason'] })).toBeFocused()
  await editor.keyboard.type('Проба')
  await tabTo(editor, form.dialog.getByRole('button', { name: words['publish.withdraw'] }))
  await editor.keyboard.press('Enter')
  await expect(form.chip('ru')).toContainText(words['states.withdrawn'])
})

test('leaves the dialog by Escape, back to where it was opened', async ({ editor, newsroom }) => {
  const id = await newsroom.write('ru', { title: 'Выход', text: 'Клавишей Escape.' })
  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  const opener = form.button('publish.all')
  await tabTo(editor, opener)
  await editor.keyboard.press('Enter')
  await expect(form.dialog).toBeVisible()
  await editor.keyboard.press('Escape')
  await expect(form.dialog).toBeHidden()
  await expect(opener).toBeFocused()
})
