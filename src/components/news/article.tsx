import { useLocale, useTranslations } from 'next-intl'
import type { NewsView } from '@/content/news'
import { archivePath } from '@/publications/archives'
import { RichText } from '../rich-text/rich-text'
import { Day } from '../ui/day'
import { dot } from '../ui/dot'
import { Files } from '../ui/files'
import { PageHeading } from '../ui/page-heading'
import { Picture } from '../ui/picture'
import { PlaceAndDay } from '../ui/place-and-day'
import { Section } from '../ui/section'
import { useWord } from '../ui/use-word'
import { Gallery } from './gallery'
import { Mentions } from './mentions'
import { NewsList } from './news-list'
import { Share } from './share'

/** A news item, whole. */
export function Article({ news, url }: { news: NewsView; url: string }) {
  const t = useTranslations('news')
  return (
    <article className="grid gap-8">
      <PageHeading title={news.title} kicker={<Kicker news={news} />} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid content-start gap-8">
          <Introduction news={news} />
          {news.image ? (
            // On a telephone a long lead would push the picture out of the first screen.
            <div className="max-sm:-order-1">
              <Picture image={news.image} isFirst />
            </div>
          ) : null}
          {news.body ? <RichText content={news.body} /> : null}
          <Published news={news} />
        </div>
        <Mentions news={news} />
        <div className="grid content-start gap-8">
          <Section title={t('gallery')} id="gallery" isEmpty={!news.gallery.length}>
            <Gallery images={news.gallery} />
          </Section>
          <Section title={t('attachments')} id="attachments" isEmpty={!news.attachments.length}>
            <Files files={news.attachments.map((file) => ({ file }))} />
          </Section>
          <Section title={t('pressContact')} id="press" isEmpty={!news.pressContact}>
            <p className="whitespace-pre-line">{news.pressContact}</p>
          </Section>
          <Share title={news.title} url={url} />
        </div>
      </div>
      <div className="grid gap-x-12 gap-y-8 print:hidden md:grid-cols-2">
        <Section title={t('more')} id="more" isEmpty={!news.more.length}>
          <NewsList cards={news.more} isShort />
        </Section>
        <Section title={t('related')} id="related" isEmpty={!news.related.length}>
          <NewsList cards={news.related} isShort />
        </Section>
      </div>
    </article>
  )
}

function Introduction({ news }: { news: NewsView }) {
  return (
    <div className="grid max-w-3xl gap-3.5">
      {news.lead ? <p className="text-xl text-quiet">{news.lead}</p> : null}
      <p className="text-sm text-quiet">
        <PlaceAndDay place={news.place} iso={news.day ?? news.date} />
      </p>
    </div>
  )
}

/** The kind, leading to all of it, and the line that an editor put above the title. */
function Kicker({ news: { kind, kicker } }: { news: NewsView }) {
  const word = useWord('news.kinds')
  const locale = useLocale()
  return (
    <span className="plain-links">
      {kind ? <a href={archivePath('news', locale, { kind })}>{word(kind) ?? kind}</a> : null}
      {kind && kicker ? dot : null}
      {kicker}
    </span>
  )
}

/** When it went public, where that isn't the day that it is about. */
function Published({ news: { day, date, publishedAt } }: { news: NewsView }) {
  const t = useTranslations('news')
  if ((day ?? date).slice(0, 10) === publishedAt.slice(0, 10)) return null
  const time = <Day iso={publishedAt} />
  return <p className="text-sm text-quiet">{t.rich('published', { day: () => time })}</p>
}
