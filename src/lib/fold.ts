/**
 * Folds text for comparison by people's eyes: compatibility forms unified (NFKC), lower case,
 * ё read as е, accents dropped, white space collapsed. Used on both what is stored and what is
 * asked, because SQLite's LIKE folds case for ASCII only.
 *
 * @returns the folded text, trimmed
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
}
