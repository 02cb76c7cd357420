'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useMemo } from 'react'
import { isLocale, localeOf } from '@/i18n/locales'
import type { Words } from '../publishing/use-words'
import { valued, type Part, type Shape, type Step, type Values } from './parts'
import { blocksOf, textOf } from './rich-text'
import { relatedOf, useNames } from './use-names'

type Labelled = Shape & {
  label?: unknown
  labels?: { singular?: unknown }
  options?: { label: unknown; value: string }[]
  admin?: { date?: { pickerAppearance?: string } }
}

/** How a part of an item reads: its name, and its value in words. */
export type Reading = {
  label: (part: Pick<Part, 'trail'>) => string
  text: (field: Shape, value: unknown) => string
  blockNames: Record<string, string>
}

/** Puts fields and their values into the words of whoever looks. */
export function useReading(words: Words, language: string, parts: ReadValue[]): Reading {
  const { i18n } = useTranslation()
  const related = useMemo(
    () => parts.flatMap(({ field, values }) => values.flatMap((value) => allRelated(field, value))),
    [parts],
  )
  const nameOf = useNames(related, language)
  const intl = localeOf(isLocale(i18n.language) ? i18n.language : 'en').intl
  const say = useCallback(
    (label: unknown) => getTranslation(label as never, i18n as never) as string,
    [i18n],
  )
  return useMemo(() => {
    const blockNames = { upload: words('merge.picture'), horizontalrule: words('merge.rule') }
    const text = (field: Shape, value: unknown): string => {
      const { type, options, admin } = field as Labelled
      if (value === null || value === undefined || value === '') return ''
      if (type === 'richText')
        return blocksOf(value)
          .map((block) => textOf(block, blockNames))
          .join('\n\n')
      if (type === 'checkbox') return words(value ? 'merge.yes' : 'merge.no')
      if (type === 'select')
        return (Array.isArray(value) ? value : [value])
          .map((one) => say(options?.find((option) => option.value === one)?.label ?? one))
          .join(', ')
      if (type === 'date') return dateText(String(value), intl, admin?.date?.pickerAppearance)
      if (type === 'relationship' || type === 'upload')
        return relatedOf(field, value).map(nameOf).join('\n')
      if (type === 'array')
        return (value as Values[]).map((row, index) => rowText(field, row, index)).join('\n')
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
    }
    const rowText = (field: Shape, row: Values, index: number) => {
      const cells = valued(field.fields ?? []).map((inner) => text(inner, row[inner.name]))
      return `${index + 1}. ${cells.filter(Boolean).join(' · ')}`
    }
    const stepLabel = ({ field, index }: Step) => {
      const { label, labels } = field as Labelled
      return index === undefined
        ? say(label ?? field.name)
        : `${say(labels?.singular ?? label ?? field.name)} ${index + 1}`
    }
    return {
      label: ({ trail }) => trail.map(stepLabel).join(' › '),
      text,
      blockNames,
    }
  }, [intl, nameOf, say, words])
}

/** A field with the values of it that will be read. */
export type ReadValue = { field: Shape; values: unknown[] }

function allRelated(field: Shape, value: unknown): ReturnType<typeof relatedOf> {
  if (field.type === 'relationship' || field.type === 'upload') return relatedOf(field, value)
  if (field.type !== 'array' || !Array.isArray(value)) return []
  return (value as Values[]).flatMap((row) =>
    valued(field.fields ?? []).flatMap((inner) => allRelated(inner, row[inner.name])),
  )
}

function dateText(value: string, intl: string, appearance = ''): string {
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) return value
  const isDay = appearance === 'dayOnly'
  return new Intl.DateTimeFormat(intl, {
    dateStyle: 'long',
    ...(isDay ? { timeZone: 'UTC' } : { timeStyle: 'short' }),
  }).format(date)
}
