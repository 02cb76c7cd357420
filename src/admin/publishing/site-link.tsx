import type { Words } from './use-words'

type Props = { words: Words; address: string; isCompact?: boolean }

/** Leads to what readers see, beside the form and not instead of it. */
export function SiteLink({ words, address, isCompact }: Props) {
  const label = words('publish.viewOnSite')
  return (
    <a
      className={isCompact ? 'site-link site-link--compact' : 'site-link'}
      href={address}
      target="_blank"
      rel="noreferrer"
      title={isCompact ? label : undefined}
    >
      <span className={isCompact ? 'language-hidden' : undefined}>{label}</span>
      <svg viewBox="0 0 12 12" width={isCompact ? 14 : 10} height={isCompact ? 14 : 10} aria-hidden>
        <path d="M4 2.5H2v7.5h7.5V8M6.5 1.5h4v4m0-4L5.5 6.5" fill="none" stroke="currentColor" />
      </svg>
      <span className="language-hidden">({words('publish.newTab')})</span>
    </a>
  )
}
