import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { desk, filled } from '../words'

const words = desk.ru
const listOf = (page: Page, key: 'desk.mine' | 'desk.changed' | 'desk.missing') =>
  page.locator('section', { has: page.getByRole('heading', { name: words[key], exact: true }) })

test('the first screen lists what an editor changed, what readers don’t have yet, and what misses a language', async ({
  editor,
  newsroom,
}) => {
  const title = 'С рабочего стола'
  const id = await newsroom.write('ru', { title, lead: 'Лид.', text: 'Текст.' })
  const entry = (key: Parameters<typeof listOf>[1]) =>
    listOf(editor, key).getByRole('listitem').filter({ hasText: title })
  const open = () => editor.goto('/admin')

  await open()
  await expect(editor.getByRole('heading', { level: 1 })).toContainText(
    filled(words['desk.title'], { name: '' }).trim(),
  )
  await expect(entry('desk.mine')).toHaveCount(1)
  await expect(entry('desk.changed')).toHaveCount(0)
  await expect(entry('desk.missing')).toHaveCount(0)

  await newsroom.publish(id, 'ru')
  await newsroom.change(id, 'ru', { title: `${title}, позже`, text: 'Текст.' })
  await open()
  await expect(entry('desk.changed')).toHaveCount(1)
  for (const name of ['English', '中文'])
    await expect(entry('desk.missing').getByRole('link', { name })).toHaveCount(1)

  await entry('desk.changed').getByRole('link').first().click()
  await expect(editor).toHaveURL(new RegExp(`/news/${id}\\?locale=ru`, 'u'))
  await expect(editor.locator('#field-title')).toHaveValue(`${title}, позже`)
})
