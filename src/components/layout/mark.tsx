/** The mark: one sheet in three columns of text, one for each language of a page. */
export function Mark({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 24 24" className={className} aria-hidden="true">
      <rect x="1" y="1" width="22" height="22" rx="4" fill="currentColor" />
      <path
        d="M6 7.5v9M12 7.5v9M18 7.5v5.5"
        className="stroke-paper"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  )
}
