import { createElement, Fragment, type ReactNode } from 'react'
import type { RichText as Content } from '@/content/rich-text'
import type { RichNode } from '@/content/shapes'
import { Picture } from '../ui/picture'
import { formatted } from './formatted'
import { RichLink } from './link'
import { Quotation } from './quotation'
import { Table } from './table'

/** Formatted text as an editor wrote it. */
export function RichText({ content }: { content: Content }) {
  return <div className="prose">{render(content.root.children ?? [], content)}</div>
}

function render(nodes: readonly RichNode[], content: Content): ReactNode {
  return nodes.map((node, index) => (
    // Nodes have no identity of their own; their order never changes on a page.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>{renderNode(node, content)}</Fragment>
  ))
}

function renderNode(node: RichNode, content: Content): ReactNode {
  const children = () => render(node.children ?? [], content)
  switch (node.type) {
    case 'text':
      return formatted(node)
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'paragraph':
      return node.children?.length ? <p>{children()}</p> : null
    case 'heading':
      return createElement(headingTag(node.tag), {}, children())
    case 'quote':
      return (
        <blockquote>
          <p>{children()}</p>
        </blockquote>
      )
    case 'list':
      return createElement(node.tag === 'ol' ? 'ol' : 'ul', {}, children())
    case 'listitem':
      return <li>{children()}</li>
    case 'link':
    case 'autolink':
      return (
        <RichLink node={node} links={content.links}>
          {children()}
        </RichLink>
      )
    case 'horizontalrule':
      return <hr />
    case 'upload': {
      const image = content.media[String(node.value)]
      return image?.mimeType.startsWith('image/') ? <Picture image={image} /> : null
    }
    case 'block':
      return <Quotation node={node} speakers={content.speakers} />
    case 'table':
      return <Table node={node} render={(nodes) => render(nodes, content)} />
    default:
      return children()
  }
}

const headingTag = (tag: string | undefined) =>
  tag === 'h3' || tag === 'h4' ? tag : ('h2' as const)
