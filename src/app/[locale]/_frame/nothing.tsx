import { notFound } from 'next/navigation'

/**
 * Makes the response a 404. Inside a Suspense boundary of a page that is rendered as a whole, this
 * sets the status and leaves what surrounds it in the HTML.
 */
export function Nothing(): never {
  notFound()
}
