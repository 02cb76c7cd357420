import type { ReactNode } from 'react'

/** A page's title with what stands above and below it. */
export function PageHeading({
  title,
  kicker,
  lead,
  children,
}: {
  title: string
  kicker?: ReactNode
  lead?: string
  children?: ReactNode
}) {
  return (
    <header className="grid max-w-3xl gap-3.5">
      {kicker ? <p className="text-sm font-semibold text-accent">{kicker}</p> : null}
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      {lead ? <p className="text-xl text-quiet">{lead}</p> : null}
      {children}
    </header>
  )
}
