import { useTranslations } from 'next-intl'
import { themes } from '@/lib/theme'

/** Light, dark or the system's own: a form, so that it works without scripts. */
export function ThemeChoice() {
  const t = useTranslations('layout.themes')
  return (
    <form method="post" action="/theme" className="band-links text-sm">
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="float-start me-3 text-on-band-quiet">{t('title')}</legend>
        {themes.map((theme) => (
          <button key={theme} name="to" value={theme} className="theme-choice">
            {t(theme)}
            <span className={`theme-chosen theme-chosen-${theme}`}>{t('chosen')}</span>
          </button>
        ))}
      </fieldset>
    </form>
  )
}
