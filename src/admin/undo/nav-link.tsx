'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { may, type Person } from '@/editorial/permissions'
import { useWords } from '../publishing/use-words'

/** The way to what can be undone, for those who may, as the other links of the navigation look. */
export function UndoLink() {
  const words = useWords()
  const { user } = useAuth()
  const { config } = useConfig()
  const href = `${config.routes.admin}/undo`
  const isHere = usePathname() === href
  if (!may(user as Person, 'publish')) return null
  return (
    <Link
      className="nav__link"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{words('undo.nav')}</span>
    </Link>
  )
}
