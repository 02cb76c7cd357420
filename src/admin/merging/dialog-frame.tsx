import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  heading: string
  about: string
  /** What is read out when it changes; `isAsked` when it has to be answered first. */
  status: string
  isAsked: boolean
  actions: ReactNode
  onCancel: () => void
  children: ReactNode
}

/**
 * A dialog about versions of one text: a heading that gets the focus, the parts, and what can be done.
 * It stands outside the item's form, in which Enter would save.
 */
export function DialogFrame(props: Props) {
  const { heading, about, status, isAsked, actions, onCancel, children } = props
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    title.current?.focus()
  }, [])

  return createPortal(
    <dialog
      ref={dialog}
      className="merge-dialog"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-about`}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <header className="merge-dialog__head">
        <h2 id={`${id}-heading`} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <p id={`${id}-about`}>{about}</p>
      </header>
      <div className="merge-dialog__parts">{children}</div>
      <footer className="merge-dialog__foot">
        <output className={isAsked ? 'merge-progress--asked' : undefined}>{status}</output>
        <div className="merge-dialog__actions">{actions}</div>
      </footer>
    </dialog>,
    document.body,
  )
}
