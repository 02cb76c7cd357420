import type { DemoPicture } from '../types'

const credit = {
  en: 'Drawing: Communiqué demo',
  ru: 'Рисунок: демонстрация Communiqué',
  zh: '绘图：Communiqué演示',
}

type Words = [en: string, ru: string, zh: string]

/** A drawing with its words. */
export function picture(key: string, svg: string, alt: Words, caption: Words): DemoPicture {
  const text = ([en, ru, zh]: Words) => ({ en, ru, zh })
  return { key, svg, alt: text(alt), caption: text(caption), credit }
}
