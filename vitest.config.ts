import path from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = {
  '@payload-config': path.resolve('payload.config.ts'),
  '@': path.resolve('src'),
}
const env = { PAYLOAD_SECRET: '9d2f4c81b7a04e6d93c5f10ea86b7d24' }

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'tests/{architecture,torture}/**/*.test.ts',
          ],
          env,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/support/global-setup.ts',
          env,
          testTimeout: 180_000,
          hookTimeout: 600_000,
          // Two cores serve the tests and the database; more workers only wait for each other.
          maxWorkers: 2,
        },
      },
    ],
  },
})
