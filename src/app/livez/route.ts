export const dynamic = 'force-dynamic'

/** The process is up; nothing else is asked, so that a slow database doesn't get us restarted. */
export function GET() {
  return new Response('ok', { headers: { 'cache-control': 'no-store' } })
}
