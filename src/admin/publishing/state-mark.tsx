import type { PublicState } from '@/publishing/state'

/** Each state has a shape of its own, so that it is told without colour. */
const shapes: Record<PublicState, React.ReactNode> = {
  missing: <circle cx="8" cy="8" r="5.5" fill="none" strokeDasharray="2 2.3" />,
  notPublished: <circle cx="8" cy="8" r="5.5" fill="none" />,
  published: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="currentColor" stroke="none" />
      <path d="m5 8.2 2.1 2.1L11 6.2" fill="none" className="language-mark__tick" />
    </>
  ),
  changed: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" stroke="none" />
    </>
  ),
  withdrawn: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" />
      <path d="m4.2 11.8 7.6-7.6" fill="none" />
    </>
  ),
}

/** The mark of a state; whoever shows it says the state in words as well. */
export function StateMark({ state }: { state: PublicState }) {
  return (
    <svg
      className={`language-mark language-mark--${state}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {shapes[state]}
    </svg>
  )
}
