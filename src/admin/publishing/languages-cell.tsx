export function LanguagesCell() {
  return null
}
