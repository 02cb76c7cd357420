import { useTranslations } from 'next-intl'

/** The address of an item for good, and the way to send it; plain links, which tell nobody. */
export function Share({ title, url }: { title: string; url: string }) {
  const t = useTranslations('share')
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`
  return (
    <section aria-labelledby="share" className="grid gap-2 border-t border-rule pt-5 print:hidden">
      <h2 id="share" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-sm text-quiet">{t('address')}</p>
      <p>
        <a href={url} rel="bookmark" className="break-all select-all">
          {url}
        </a>
      </p>
      <p>
        <a href={mail} className="inline-block py-1">
          {t('mail')}
        </a>
      </p>
    </section>
  )
}
