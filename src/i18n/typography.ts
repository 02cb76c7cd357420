const nbsp = '\u00a0'

/** Where a Russian line must not break: before dashes and particles, after short words, numbers and initials. */
const russianSpaces: [RegExp, string][] = [
  [/(?<=\S) (?=[–—] )/gu, nbsp],
  [/(?<=\d|(?<!#)#) (?=\p{L})/gu, nbsp],
  [/(?<=№|(?<!\p{L})ст\.|[ \u00a0]г\.) /gu, nbsp],
  [/(?<![\p{L}\p{N}-])([всуаик]|во|до|за|из|ко|на|не|ни|но|об?|от|по|со) (?=\S)/giu, `$1${nbsp}`],
  [/(?<=\p{L}) (?=(?:бы|же|ли)(?!\p{L}))/gu, nbsp],
  [/(?<=(?:^|[^\p{L}])[А-ЯЁ]\.) (?=[А-ЯЁ])/gu, nbsp],
]

/**
 * A text with the spaces of its language: Russian keeps dashes, short words, numbers and
 * initials on the line of what they belong to. Texts can so be written with plain spaces.
 */
export function typeset(text: string, language: string): string {
  if (language !== 'ru') return text
  return russianSpaces.reduce((set, [where, space]) => set.replace(where, space), text)
}

type Rule = [name: string, offends: RegExp | ((text: string) => boolean)]

const everywhere: Rule[] = [
  ['straight quotation mark', /"/u],
  ['three dots for an ellipsis', /\.\.\./u],
  ['hyphen for a dash', /(?<=\S)[ \u00a0]--?[ \u00a0]|--/u],
  ['two spaces', /(?<=\S)[ \u00a0]{2,}(?=\S)/u],
]

/** Words that lose their ё most often, and names that need it. */
const withoutYo =
  /(?<!\p{L})(еще|ее|нее|партнер\p{L}*|отчет\p{L}*|учетн\p{L}*|прием(?!л)\p{L}*|четвертое|трех\p{L}*|пятерк\p{L}*|Объединенн\p{L}*|Молодежн\p{L}*|Гиесов\p{L}*|Мирзиеев\p{L}*)(?!\p{L})/iu

const rules: Record<string, Rule[]> = {
  en: [
    ['straight apostrophe', /'/u],
    ['space before punctuation', /[ \u00a0][,;:.!?](?![\w.])/u],
    ['guillemets', /[«»„]/u],
    ['z in organisation', /\borganiz/u],
  ],
  ru: [
    ['straight apostrophe', /'/u],
    ['English quotation mark', /”|(?<!„[^“]*)“/u],
    ['em dash', /—/u],
    ['space before punctuation', /[ \u00a0][,;:.!?](?![\w.])/u],
    ['е for ё', withoutYo],
    ['plain space where the line must not break', (text) => typeset(text, 'ru') !== text],
  ],
  zh: [
    [
      'half-width punctuation beside Han',
      /(?<=[\p{Script=Han}」》”）])[,;:!?()'.]|(?<!\(\d{4})[,;:!?()'](?=[\p{Script=Han}《“（])/u,
    ],
    ['space beside Han', /(?<=\p{Script=Han}) (?=[\p{L}\d{])|(?<=[\p{L}\d}]) (?=\p{Script=Han})/u],
    [
      'space beside full-width punctuation',
      / (?=[，。；：！？、（）《》])|(?<=[，。；：！？、（）《》]) /u,
    ],
    ['corner quotation mark', /[「」『』]/u],
    ['half an ellipsis', /(?<!…)…(?!…)/u],
    ['hyphen between Han', /\p{Script=Han}[-–]\p{Script=Han}/u],
    ['foreign middle dot', /[・•‧∙]/u],
  ],
}

/**
 * What in a text breaks the typography of its language, as far as a machine can see it.
 * The rules: dates, dashes, quotation marks and spaces as the press services of each language set
 * them (en “…”, ru «…» with a spaced en dash, zh “…” and full-width marks, with no space beside Han).
 *
 * @param text without mark-up of its own; placeholders of messages may stay
 * @returns the names of the rules it breaks; none for a language without rules
 */
export function offences(text: string, language: string): string[] {
  return [...everywhere, ...(rules[language] ?? [])]
    .filter(([, offends]) => (offends instanceof RegExp ? offends.test(text) : offends(text)))
    .map(([name]) => name)
}
