import { createServer } from 'node:http'
import { getPayload, handleEndpoints, type SanitizedConfig } from 'payload'

/**
 * Serves a Payload configuration's REST interface without a site around it, for comparison. The
 * schema is made by the adapter, as stock Payload does in development.
 */
export async function serveConfig(config: Promise<SanitizedConfig>): Promise<void> {
  await getPayload({ config })
  const server = createServer(async (incoming, outgoing) => {
    if (incoming.url === '/readyz') return outgoing.end('ready')
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const headers = new Headers(incoming.headers as Record<string, string>)
    const request = new Request(`http://localhost:${process.env.PORT}${incoming.url}`, {
      method: incoming.method ?? 'GET',
      headers,
      ...(body.length ? { body } : {}),
    })
    const answer = await handleEndpoints({ config, request })
    outgoing
      .writeHead(answer.status, Object.fromEntries(answer.headers))
      .end(Buffer.from(await answer.arrayBuffer()))
  })
  server.listen(Number(process.env.PORT), '127.0.0.1')
  process.on('SIGTERM', () => process.exit(0))
}
