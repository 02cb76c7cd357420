import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { desk, payloadWords } from '../words'

const words = desk.ru
const list = '/admin/collections/audit'

/** The acts that a list shows under filters, newest first. */
async function acts(page: Page, filters: Record<string, string>): Promise<string[]> {
  const query = Object.entries(filters).map(([where, value]) => `where[and][][${where}]=${value}`)
  await page.goto(`${list}?${query.map((one, n) => one.replace('[]', `[${n}]`)).join('&')}`)
  const cells = page.locator('tbody td.cell-action')
  await expect(page.locator('.collection-list')).toBeVisible()
  return cells.allInnerTexts()
}

test.describe('the record in the admin', () => {
  test('is filtered by person, item, language, action and period, and saved as CSV', async ({
    editor,
    newsroom,
  }) => {
    const before = new Date(Date.now() - 60_000).toISOString()
    const id = await newsroom.write('ru', { title: 'В журнал', text: 'Текст.' })
    await newsroom.publish(id, 'ru')
    const item = { 'item][equals': id }
    const both = [words['options.publish'], words['options.create']]
    const find = (filter: Record<string, string>) => acts(editor, { ...item, ...filter })

    expect(await find({})).toEqual(both)
    expect(await find({ 'language][equals': 'ru' })).toEqual(both)
    expect(await find({ 'language][equals': 'zh' })).toEqual([])
    expect(await find({ 'action][equals': 'publish' })).toEqual(both.slice(0, 1))
    expect(await find({ 'personName][equals': encodeURIComponent('Ирина Соколова') })).toEqual(both)
    expect(await find({ 'personName][equals': 'Nobody' })).toEqual([])
    expect(await find({ 'at][greater_than': before })).toEqual(both)
    expect(await find({ 'at][less_than': before })).toEqual([])

    await find({ 'action][equals': 'publish' })
    const download = editor.waitForEvent('download')
    await editor.getByRole('link', { name: words['record.export'] }).click()
    const csv = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(csv).toHaveLength(2)
    expect(csv[0]).toContain(words['fields.byName'])
    expect(csv[1]).toContain('Ирина Соколова')
    expect(csv[1]).toContain(words['options.publish'])
  })

  test('is a timeline beside each item', async ({ editor, newsroom }) => {
    const id = await newsroom.write('ru', { title: 'Лента', text: 'Текст.' })
    await newsroom.publish(id, 'ru')
    await editor.goto(`/admin/collections/news/${id}`)
    await editor.getByRole('link', { name: words['record.tab'], exact: true }).click()
    const rows = editor.locator('.record__rows').getByRole('listitem')
    await expect(rows).toHaveCount(2)
    await expect(rows.first()).toContainText(words['options.publish'])
    await expect(rows.last()).toContainText(words['options.create'])
    await expect(rows.last()).toContainText('Ирина Соколова')
  })

  test('can be changed by nobody, administrators included', async ({ administrator: page }) => {
    const say = payloadWords.en
    await page.goto(list)
    const first = page.locator('tbody tr').first()
    await expect(first).toBeVisible()
    await expect(page.getByRole('link', { name: say.createNew })).toHaveCount(0)
    // Rows can be chosen, and nothing can be done to them.
    await first.getByRole('checkbox').check()
    await expect(page.locator('.list-selection')).toBeVisible()
    for (const name of [say.edit, say.delete])
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
    await first.getByRole('link').first().click()
    await expect(page.locator('#field-hash')).toBeVisible()
    await expect(page.locator('#field-hash')).toBeDisabled()
    for (const name of [say.save, say.delete, say.duplicate])
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
    await expect(page.locator('.doc-controls__popup')).toHaveCount(0)

    const id = new URL(page.url()).pathname.split('/').at(-1)
    const ask = (method: string, path: string) =>
      page.evaluate(
        async ([verb, address]) => {
          const headers = { 'content-type': 'application/json' }
          const body = JSON.stringify({ personName: 'Somebody else' })
          return (await fetch(`/api/audit${address}`, { method: verb, headers, body })).status
        },
        [method, path] as const,
      )
    expect(await ask('POST', '')).toBe(403)
    expect(await ask('PATCH', `/${id}`)).toBe(403)
    expect(await ask('DELETE', `/${id}`)).toBe(403)
    expect(await ask('DELETE', '?where[sequence][greater_than]=0')).toBe(403)
  })

  test('is closed to translators', async ({ translator }) => {
    await translator.goto(list)
    await expect(translator.locator('tbody tr')).toHaveCount(0)
    await translator.goto('/admin')
    await expect(translator.locator(`a[href="${list}"]`)).toHaveCount(0)
  })
})
