import type { ReactNode } from 'react'

/** A part of a page under its own heading, or nothing when there is nothing in it. */
export function Section({
  title,
  id,
  isEmpty = false,
  more,
  children,
}: {
  title: string
  id: string
  isEmpty?: boolean
  more?: { href: string; text: string }
  children: ReactNode
}) {
  if (isEmpty) return null
  return (
    <section aria-labelledby={id} className="border-t border-rule pt-5">
      <h2 id={id} className="mb-4 text-xl">
        {title}
      </h2>
      {children}
      {more ? (
        <p className="mt-4">
          <a href={more.href}>{more.text}</a>
        </p>
      ) : null}
    </section>
  )
}
