import { useTranslations } from 'next-intl'

/**
 * Offers to show times by the reader's own clock. It needs a script, `public/own-time.js`, which works
 * on the page as it was sent and shows the button, whose place is kept so that nothing moves; without
 * it the page is complete as it is.
 *
 * @param times id of the element with the times, each a `<time>` with its instant
 */
export function OwnTime({ times }: { times: string }) {
  const t = useTranslations('events')
  return (
    <>
      <button
        type="button"
        aria-pressed="false"
        aria-controls={times}
        data-own-time={t('ownZone', { zone: '{zone}' })}
        className="invisible min-h-9 rounded-full border border-edge px-4 py-1 text-sm aria-pressed:border-accent aria-pressed:bg-tint aria-pressed:font-semibold print:hidden"
      >
        {t('ownTime')}
      </button>
      <output className="block text-sm text-quiet empty:hidden" />
      <script type="module" async src="/own-time.js" />
    </>
  )
}
