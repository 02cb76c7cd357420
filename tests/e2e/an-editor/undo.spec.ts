import { signIn } from '../../support/visitor'
import { expect, test } from '../fixtures'
import { desk } from '../words'

const words = desk.ru

test('undoes a withdrawal and a move to the trash from one list', async ({
  editor,
  newsroom,
  baseURL,
}) => {
  const ask = await signIn(baseURL ?? '', 'editor@communique.test')
  const shown = await newsroom.write('ru', { title: 'Снято по ошибке', text: 'Текст.' })
  const address = await newsroom.publish(shown, 'ru')
  await ask('DELETE', `/news/${shown}/publications/ru`, { reason: 'Не тот день' })
  const binned = await newsroom.write('ru', { title: 'Удалено по ошибке', text: 'Текст.' })
  await ask('PATCH', `/news/${binned}?locale=ru`, { deletedAt: new Date().toISOString() })

  await editor.goto('/admin/collections/news?locale=ru')
  const link = editor.getByRole('link', { name: words['undo.nav'], exact: true })
  await expect(link).toHaveAttribute('href', '/admin/undo')
  await editor.goto('/admin/undo?locale=ru')
  const entry = (title: string) => editor.getByRole('listitem').filter({ hasText: title })
  await expect(entry('Снято по ошибке')).toContainText('Не тот день')
  await entry('Снято по ошибке').getByRole('button').focus()
  await editor.keyboard.press('Enter')
  await expect(entry('Снято по ошибке')).toHaveCount(0)
  expect((await editor.request.get(address)).status()).toBe(200)

  await entry('Удалено по ошибке').getByRole('button').click()
  await expect(entry('Удалено по ошибке')).toHaveCount(0)
  expect((await ask('GET', `/news/${binned}?locale=ru`)).body.deletedAt ?? null).toBeNull()
})
