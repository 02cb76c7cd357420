import { useTranslations } from 'next-intl'
import type { NewsView } from '@/content/news'
import { Files } from '../ui/files'
import { PageHeading } from '../ui/page-heading'
import { Picture } from '../ui/picture'
import { PlaceAndDay } from '../ui/place-and-day'
import { Section } from '../ui/section'
import { useWord } from '../ui/use-word'
import { RichText } from '../rich-text/rich-text'
import { Mentions } from './mentions'
import { NewsList } from './news-list'

/** A news item, whole. */
export function Article({ news }: { news: NewsView }) {
  const t = useTranslations('news')
  const word = useWord('news.kinds')
  return (
    <article className="grid gap-8">
      <PageHeading
        title={news.title}
        kicker={news.kicker ?? word(news.kind)}
        {...(news.lead ? { lead: news.lead } : {})}
      >
        <p className="text-sm text-quiet">
          <PlaceAndDay place={news.place} iso={news.day ?? news.date} />
        </p>
      </PageHeading>
      {news.image ? (
        <div className="max-w-3xl">
          <Picture image={news.image} isFirst />
        </div>
      ) : null}
      {news.body ? <RichText content={news.body} /> : null}
      <Section title={t('gallery')} id="gallery" isEmpty={!news.gallery.length}>
        <div className="grid gap-6 sm:grid-cols-2">
          {news.gallery.map((image) => (
            <Picture key={image.id} image={image} />
          ))}
        </div>
      </Section>
      <Mentions news={news} />
      <Section title={t('attachments')} id="attachments" isEmpty={!news.attachments.length}>
        <Files files={news.attachments.map((file) => ({ file }))} />
      </Section>
      <Section title={t('pressContact')} id="press" isEmpty={!news.pressContact}>
        <p className="whitespace-pre-line">{news.pressContact}</p>
      </Section>
      <Section title={t('more')} id="more" isEmpty={!news.more.length}>
        <NewsList cards={news.more} />
      </Section>
    </article>
  )
}
