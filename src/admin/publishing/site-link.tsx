import type { Words } from './use-words'

/** Leads to what readers see, beside the form and not instead of it. */
export function SiteLink({ words, address }: { words: Words; address: string }) {
  return (
    <a className="site-link" href={address} target="_blank" rel="noreferrer">
      {words('publish.viewOnSite')}
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        <path d="M4 2.5H2v7.5h7.5V8M6.5 1.5h4v4m0-4L5.5 6.5" fill="none" stroke="currentColor" />
      </svg>
      <span className="language-hidden">({words('publish.newTab')})</span>
    </a>
  )
}
