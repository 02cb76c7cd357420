import type { ReactNode } from 'react'

export type Fact = { term: string; value: ReactNode; isEmpty?: boolean }

/** Short facts as terms and values; empty ones are left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const shown = facts.filter(({ value, isEmpty }) => !isEmpty && value)
  if (!shown.length) return null
  return (
    <dl className="grid gap-x-8 gap-y-3 border-t border-rule pt-5 sm:grid-cols-[10rem_1fr]">
      {shown.map(({ term, value }) => (
        <div key={term} className="contents">
          <dt className="text-sm text-quiet sm:pt-0.5">{term}</dt>
          <dd className="mb-2 sm:mb-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
