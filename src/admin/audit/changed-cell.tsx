import { fieldNames } from './words'

type Props = { cellData?: string | null; i18n: { language: string } }

/** What a save changed, in the words of the form. */
export function ChangedCell({ cellData, i18n }: Props) {
  return <span>{fieldNames(cellData, i18n.language)}</span>
}
