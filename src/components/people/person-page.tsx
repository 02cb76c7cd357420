import { useTranslations } from 'next-intl'
import type { PersonView } from '@/content/people'
import { EventList } from '../events/event-list'
import { NewsList } from '../news/news-list'
import { RichText } from '../rich-text/rich-text'
import { Day } from '../ui/day'
import { dot } from '../ui/dot'
import { ItemName } from '../ui/item-name'
import { PageHeading } from '../ui/page-heading'
import { Period } from '../ui/period'
import { Picture } from '../ui/picture'
import { Section } from '../ui/section'

/** A person: who, the posts over time, and where he or she is mentioned. */
export function PersonPage({ person }: { person: PersonView }) {
  const t = useTranslations('people')
  const { name, honorific, portrait, biography, posts, said, news, events } = person
  return (
    <article className="grid gap-8">
      <PageHeading title={name.text} kicker={honorific ?? t('title')} />
      {portrait ? (
        <div className="max-w-3xs">
          <Picture image={portrait} isFirst />
        </div>
      ) : null}
      {biography ? <RichText content={biography} /> : null}
      <Section title={t('posts')} id="posts" isEmpty={!posts.length}>
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('postColumn')}</th>
                <th scope="col">{t('bodyColumn')}</th>
                <th scope="col">{t('periodColumn')}</th>
              </tr>
            </thead>
            <tbody>
              {posts.map((post) => (
                <tr key={`${post.from ?? ''}${post.title ?? ''}`}>
                  <td>{post.title}</td>
                  <td>{post.body ? <ItemName name={post.body} /> : null}</td>
                  <td>
                    <Period {...post} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section title={t('said')} id="said" isEmpty={!said.length}>
        <ul className="grid gap-6">
          {said.map(({ text, card }) => (
            <li key={`${card.id}${text}`}>
              <figure className="grid max-w-2xl gap-2">
                <blockquote className="border-s-4 border-accent ps-5 font-(family-name:--title-font) text-lg">
                  <p>{text}</p>
                </blockquote>
                <figcaption className="ps-6 text-sm text-quiet">
                  <Day iso={card.date} />
                  {dot}
                  <a href={card.path}>{card.title}</a>
                </figcaption>
              </figure>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('news')} id="news" isEmpty={!news.length}>
        <NewsList cards={news} />
      </Section>
      <Section title={t('events')} id="events" isEmpty={!events.length}>
        <EventList events={events} />
      </Section>
    </article>
  )
}
