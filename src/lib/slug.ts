import transliterate from '@sindresorhus/transliterate'
import { pinyin } from 'pinyin-pro'

/** Long enough for a headline, short enough to be read aloud; cut at a word. */
const maxLength = 80

/**
 * An address part made of a title in any of our scripts: Russian transliterated, Chinese in pinyin
 * without tones, the rest reduced to `a-z0-9-`.
 *
 * @returns the slug, or an empty string if the text holds no letter or digit that we can spell
 */
export function slugify(text: string): string {
  const spelled = pinyin(text, {
    toneType: 'none',
    nonZh: 'consecutive',
    type: 'array',
    v: true,
  }).join(' ')
  const words = transliterate(spelled)
    .toLowerCase()
    .replace(/['’`"“”«»]/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    if (slug && slug.length + word.length + 1 > maxLength) break
    slug = slug ? `${slug}-${word}` : word.slice(0, maxLength)
  }
  return slug
}
