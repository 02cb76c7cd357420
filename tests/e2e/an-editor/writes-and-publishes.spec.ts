import { expect, test } from '../fixtures'
import { itemForm } from '../item-form'
import { desk, filled, messages, nameOfLanguage } from '../words'

const words = desk.ru
const title = 'Открыта запись на пресс-тур'
const text = 'Заявки принимаются до пятницы.'

test(
  'writes in Russian, publishes, and reads it as readers do',
  { tag: '@both' },
  async ({ editor, newsroom, browser, baseURL }) => {
    const form = itemForm(editor, 'ru')
    await form.create('en')
    await form.edit('ru')
    await form.field('fields.title', 'ru').fill(title)
    await form.write(text)
    await form.openFacts()
    const kind = editor.locator('#field-kind')
    await kind.getByRole('combobox').click()
    await kind.getByText(words['options.pressRelease'], { exact: true }).click()

    await expect(form.publish).toHaveText(words['publish.saveAndPublish'])
    await form.publish.click()
    await expect(form.chip('ru')).toContainText(words['states.published'])
    await expect(form.chip('en')).toContainText(words['states.missing'])
    await expect(
      editor.getByText(filled(words['publish.done'], { languages: nameOfLanguage('ru') })),
    ).toBeVisible()

    const opened = editor.context().waitForEvent('page')
    await form.viewOnSite.click()
    const site = await opened
    const { slug } = await newsroom.find('news', 'ru', title)
    await expect(site).toHaveURL(`/ru/news/${slug}`)
    await expect(site.getByRole('heading', { level: 1 })).toHaveText(title)

    // Somebody who isn't signed in finds it from the home page.
    const reader = await browser.newPage({ ...(baseURL ? { baseURL } : {}), locale: 'ru-RU' })
    await reader.goto('/')
    const sections = reader.getByRole('navigation', { name: messages.ru.layout.mainNavigation })
    await sections.getByRole('link', { name: messages.ru.nav.news, exact: true }).click()
    await reader.getByRole('link', { name: title }).click()
    const article = reader.getByRole('article')
    await expect(article.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(article).toContainText(text)
    await expect(article).toContainText(messages.ru.news.kinds.pressRelease)
    await reader.context().close()
  },
)

test('is told why nothing can be published yet, and led to the field', async ({
  editor,
  newsroom,
}) => {
  const id = await newsroom.write('ru', { title })
  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  await form.openFacts()
  await form.publish.click()
  await expect(form.dialog).toContainText(words['refusals.notPublishable'])
  const reason = form.dialog.getByRole('button', { name: words['checks.emptyBody'] })
  await expect(reason).toBeVisible()
  await expect(form.chip('ru')).toContainText(words['states.notPublished'])

  await reason.click()
  await expect(form.dialog).toBeHidden()
  await expect(form.body).toBeFocused()
  await editor.keyboard.type(text)
  await form.publish.click()
  await expect(form.chip('ru')).toContainText(words['states.published'])
})

test('saves later changes for colleagues, then publishes them for readers', async ({
  editor,
  newsroom,
  page: reader,
}) => {
  const id = await newsroom.write('ru', { title, text })
  const address = await newsroom.publish(id, 'ru')
  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  await expect(form.publish).toHaveAttribute('aria-disabled', 'true')
  await form.field('fields.title', 'ru').fill(`${title} в Ташкент`)
  await form.save.click()
  await expect(form.chip('ru')).toContainText(words['states.changed'])
  await reader.goto(address)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)

  await expect(form.publish).toHaveText(words['publish.publish'])
  await form.publish.click()
  await expect(form.chip('ru')).toContainText(words['states.published'])
  await reader.goto(address)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`${title} в Ташкент`)
})

test('withdraws one language with a reason; the others stay', async ({
  editor,
  newsroom,
  page: reader,
}) => {
  const id = await newsroom.write('ru', { title, text })
  const address = await newsroom.publish(id, 'ru')
  const form = itemForm(editor, 'ru')
  await form.open(id, 'ru')
  await form.button('publish.all').click()
  await form.dialog.getByRole('button', { name: words['publish.withdraw'] }).click()
  await form.dialog.getByRole('button', { name: words['publish.withdraw'] }).click()
  await expect(form.dialog).toContainText(words['publish.reasonMissing'])
  await form.dialog.getByRole('textbox', { name: words['publish.reason'] }).fill('Вышло по ошибке')
  await form.dialog.getByRole('button', { name: words['publish.withdraw'] }).click()
  await expect(form.chip('ru')).toContainText(words['states.withdrawn'])

  const gone = await reader.goto(address)
  expect(gone?.status()).toBe(404)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(messages.ru.absent.title)
  await expect(reader.locator('body')).not.toContainText('Вышло по ошибке')
})

test('sees in the list what readers get of each language', async ({ editor, newsroom }) => {
  const id = await newsroom.write('ru', { title, text })
  await newsroom.publish(id, 'ru')
  await editor.goto('/admin/collections/news?locale=ru')
  const row = editor.getByRole('row').filter({ hasText: title })
  const states = row.getByRole('listitem')
  await expect(states).toHaveCount(3)
  await expect(states.filter({ hasText: nameOfLanguage('ru') })).toContainText(
    words['states.published'],
  )
  await expect(states.filter({ hasText: nameOfLanguage('zh') })).toContainText(
    words['states.missing'],
  )
})
