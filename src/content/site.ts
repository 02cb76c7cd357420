import type { MediaSnapshot } from '@/publications/row'

/** What the newsroom says of itself on every page; what is empty has a default in the interface's words. */
export type SiteView = {
  name?: string
  tagline?: string
  footer?: string
  contacts?: string
  logo?: MediaSnapshot
  social: { name: string; url: string }[]
}

/** An entry of the main navigation. */
export type NavigationEntry = { text: string; href: string; section?: string }
