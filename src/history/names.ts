import type { PayloadRequest } from 'payload'

/** Names of people by their ids; whoever is gone is left out. */
export async function namesOf(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; name?: string | null }>({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    pagination: false,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']))
}
