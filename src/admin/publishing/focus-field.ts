import type { ClientField } from 'payload'

const focusable =
  'input:not([type=hidden]), textarea, [contenteditable=true], select, button, [tabindex="0"]'

/** Which tab of the form holds a field, or -1 when none does. */
export function tabOf(fields: ClientField[], name: string): number {
  const tabs = fields.find((field) => field.type === 'tabs')
  if (tabs?.type !== 'tabs') return -1
  return tabs.tabs.findIndex((tab) =>
    tab.fields.some((field) => 'name' in field && field.name === name),
  )
}

/** Opens the tab that holds a field, scrolls to the field and puts the cursor into it. */
export async function focusField(fields: ClientField[], path: string): Promise<void> {
  const tab = tabOf(fields, path.split('.')[0] ?? path)
  const buttons = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  const button = buttons[tab]
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
  const field = await appearance(path)
  if (!field) return
  // An editor's toolbar comes before its text.
  const target = field.matches(focusable)
    ? field
    : (field.querySelector<HTMLElement>('[contenteditable=true]') ??
      field.querySelector<HTMLElement>(focusable))
  field.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}

/** The form renders a tab's fields, and editors in them, some moments after the tab opens. */
async function appearance(path: string): Promise<HTMLElement | null> {
  const name = CSS.escape(path.replaceAll('.', '__'))
  for (let attempt = 0; attempt < 40; attempt++) {
    const field = document.querySelector<HTMLElement>(
      `#field-${name}, [data-field-path="${CSS.escape(path)}"]`,
    )
    if (field) return field
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return null
}
