'use client'

import { useId } from 'react'
import type { Words } from '../publishing/use-words'
import { Choice } from './choice'
import { isEditable, textOfBlocks, type BlockChoice, type Decision } from './decisions'
import { SideBySide } from './side-by-side'
import type { Difference } from './three-ways'
import type { Reading } from './use-reading'

type Props = {
  words: Words
  reading: Reading
  difference: Difference
  decision: Decision | undefined
  onDecide: (decision: Decision) => void
  name: string
  isText: boolean
  lang: string
  readerLang: string
  /** Where the cursor goes when this is still to be decided. */
  firstId: (index?: number) => string
}

/** One part of an item that both sides changed: both texts, and the ways to decide. */
export function Conflict(props: Props) {
  const { words, reading, difference, decision = {}, onDecide, name, firstId } = props
  const { lang, readerLang, isText } = props
  const id = useId()
  const label = reading.label(difference)
  const headings: [string, string] = [words('merge.mine'), words('merge.theirs', { name })]
  const sides = { headings, readerLang, empty: words('merge.empty') }
  const ways = [
    { value: 'mine' as const, label: words('merge.takeMine') },
    { value: 'theirs' as const, label: words('merge.takeTheirs') },
  ]

  if (difference.chunks)
    return (
      <fieldset className="merge-part">
        <legend>{label}</legend>
        {difference.chunks.map((chunk, index) =>
          chunk.side === 'both' ? (
            // Blocks have no other name than their place, and are not moved while this is open.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={index} className="merge-blocks">
              <SideBySide
                {...sides}
                lang={lang}
                mine={textOfBlocks(chunk.mine, reading.blockNames)}
                theirs={textOfBlocks(chunk.theirs, reading.blockNames)}
              />
              <Choice<BlockChoice>
                id={firstId(index)}
                name={`${id}-${index}`}
                label={words('merge.choose', { field: label })}
                options={[...ways, { value: 'both', label: words('merge.takeBoth') }]}
                chosen={decision.blocks?.[index]}
                onChoose={(choice) => onDecide({ blocks: { ...decision.blocks, [index]: choice } })}
              />
            </div>
          ) : (
            // oxlint-disable-next-line react/no-array-index-key
            <p key={index} className="merge-between">
              {words(`merge.blocks.${chunk.side}`, {
                name,
                count: String(Math.max(chunk.mine.length, chunk.theirs.length)),
              })}
            </p>
          ),
        )}
      </fieldset>
    )

  const { field, mine, theirs } = difference
  const [my, their] = [reading.text(field, mine), reading.text(field, theirs)]
  const choose = (take: NonNullable<Decision['take']>) =>
    onDecide({ take, text: decision.text ?? (decision.take === 'theirs' ? their : my) })
  return (
    <fieldset className="merge-part">
      <legend>{label}</legend>
      <SideBySide {...sides} lang={isText ? lang : undefined} mine={my} theirs={their} />
      <Choice<NonNullable<Decision['take']>>
        id={firstId()}
        name={id}
        label={words('merge.choose', { field: label })}
        options={
          isEditable(difference) ? [...ways, { value: 'edited', label: words('merge.edit') }] : ways
        }
        chosen={decision.take}
        onChoose={choose}
      />
      {decision.take === 'edited' && (
        <textarea
          className="merge-edit"
          lang={isText ? lang : undefined}
          aria-label={words('merge.editLabel', { field: label })}
          rows={field.type === 'text' ? 2 : 5}
          value={decision.text}
          onChange={({ target }) =>
            onDecide({
              take: 'edited',
              text: field.type === 'text' ? target.value.replaceAll('\n', ' ') : target.value,
            })
          }
        />
      )}
    </fieldset>
  )
}
