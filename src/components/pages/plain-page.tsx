import type { PageView } from '@/content/pages'
import { RichText } from '../rich-text/rich-text'
import { PageHeading } from '../ui/page-heading'

/** A page of text, such as "About". */
export function PlainPage({ page }: { page: PageView }) {
  return (
    <article className="grid gap-8">
      <PageHeading title={page.title} />
      {page.body ? <RichText content={page.body} /> : null}
    </article>
  )
}
