import { health } from '@/content/health'

export const dynamic = 'force-dynamic'

/** 200 when this process can serve readers, else 503; the body says which part answers. */
export async function GET() {
  const parts = await health()
  const ready = Object.values(parts).every(Boolean)
  return Response.json(
    { ready, ...parts },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
