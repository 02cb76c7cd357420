import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The process's one connection to the content store, opened at the first call. */
export function getStore(): Promise<Payload> {
  return getPayload({ config })
}
