'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { forget } from './store'

/** Who was signed in last; kept beside React, which builds the page anew when a session ends. */
let last: string | undefined

/**
 * Deletes what a person left in this browser when they sign out. A session that ends by itself leaves
 * it there: it is what somebody was typing when it ended.
 */
export function ForgetAtSignOut({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const { config } = useConfig()
  const signOut = `${config.routes.admin}${config.admin.routes.logout}`
  useEffect(() => {
    const gone = last
    last = user ? String(user.id) : undefined
    // A browser that keeps nothing has nothing to forget.
    if (gone && !user && window.location.pathname === signOut)
      void forget(gone).catch(() => undefined)
  }, [signOut, user])
  return children
}
