import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Pages are rendered when first asked for and kept in memory: a restart starts clean, so a page
  // that was renewed a moment before a crash can't come back old from the disk.
  experimental: { isrFlushToDisk: false },
  // Titles and alternates stand in the head for every reader, not only for robots that Next knows.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(createNextIntlPlugin('./src/i18n/request.ts')(config), {
  devBundleServerPackages: false,
})
