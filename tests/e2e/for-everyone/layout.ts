import type { Page } from '@playwright/test'

/** Distances and sums of CSS pixels that browsers round differently. */
const slack = 2

/**
 * What is wrong with the layout of a page as it stands, each in words: wider than the window, text
 * that its box cuts off, texts that lie on each other.
 */
export function faults(page: Page): Promise<string[]> {
  return page.evaluate((rounding) => {
    const found: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`overflows: ${scrollWidth} in ${clientWidth}`)

    const say = (element: Element) =>
      `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 40)}”`
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      getComputedStyle(element).clipPath === 'none'
    const clips = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return {
        across: ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth,
        down: ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight,
      }
    }
    const elements = [...document.body.querySelectorAll('*')].filter(isShown)
    for (const element of elements) {
      const { across, down } = clips(element)
      if ((across || down) && element.textContent?.trim()) found.push(`cuts: ${say(element)}`)
    }

    type Line = { rect: DOMRect; owner: Element }
    const lines: Line[] = elements.flatMap((owner) =>
      [...owner.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return []
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()].map((rect) => ({ rect, owner }))
      }),
    )
    lines.sort((one, other) => one.rect.top - other.rect.top)
    for (const [index, { rect, owner }] of lines.entries()) {
      // Boxes of lines are higher than their letters: what counts is the height of the letters.
      const size = Number.parseFloat(getComputedStyle(owner).fontSize)
      for (const next of lines.slice(index + 1)) {
        if (next.rect.top > rect.bottom) break
        const related = owner.contains(next.owner) || next.owner.contains(owner)
        const across = Math.min(rect.right, next.rect.right) - Math.max(rect.left, next.rect.left)
        const down = Math.min(rect.bottom, next.rect.bottom) - next.rect.top
        const lies = across > rounding && down > size * 0.45
        if (lies && !related) found.push(`overlaps: ${say(owner)} and ${say(next.owner)}`)
      }
    }
    // What a closed part hides has the place that it had in the window before.
    for (const image of [...document.images].filter(isShown)) {
      const { width, left, right } = image.getBoundingClientRect()
      if (width && (left < -rounding || right > innerWidth + rounding))
        found.push('cuts: a picture')
    }
    return [...new Set(found)]
  }, slack)
}

/** How many characters stand in a full line of running text, on average; 0 without such text. */
export function measure(page: Page): Promise<number> {
  return page.evaluate(() => {
    const full: number[] = []
    for (const paragraph of document.querySelectorAll('main .prose p')) {
      const { top } = paragraph.getBoundingClientRect()
      const leading = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
      const lines: number[] = []
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const node = texts.currentNode as Text
        for (let at = 0; at < node.length; at++) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const rect = range.getBoundingClientRect()
          const line = Math.floor(((rect.top + rect.bottom) / 2 - top) / leading)
          lines[line] = (lines[line] ?? 0) + 1
        }
      }
      // The last line is as long as the text happens to end.
      full.push(...lines.slice(0, -1).filter(Boolean))
    }
    return full.length ? full.reduce((sum, one) => sum + one, 0) / full.length : 0
  })
}

/** The families that the text of a page is really set in, with the number of glyphs from each. */
export async function families(page: Page): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 1 })
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'body',
  })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId, selector: '*' })
  const found = new Map<string, number>()
  for (const id of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: id })
    for (const { familyName, glyphCount } of fonts)
      found.set(familyName, (found.get(familyName) ?? 0) + glyphCount)
  }
  await session.detach()
  return found
}
