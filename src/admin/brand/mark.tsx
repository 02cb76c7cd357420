import './brand.css'

/** The mark: one sheet in three columns of text, one for each language of a page. */
function Mark({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <rect x="1" y="1" width="22" height="22" rx="4" className="brand-ground" />
      <path
        d="M6 7.5v9M12 7.5v9M18 7.5v5.5"
        className="brand-lines"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  )
}

/** The mark alone, for the admin's navigation. */
export function Icon() {
  return (
    <span className="brand-icon">
      <Mark size={18} />
      <span className="brand-name">Communiqué</span>
    </span>
  )
}

/** The mark with the name, for signing in. */
export function Logo() {
  return (
    <span className="brand-logo">
      <Mark size={40} />
      <span>Communiqué</span>
    </span>
  )
}
