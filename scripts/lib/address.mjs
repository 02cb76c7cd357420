/**
 * Where to listen, by the rule of `src/env.ts`, which can't be loaded before the packages are
 * installed; a test holds the two together.
 * @param {Record<string, string | undefined>} env
 */
export function listenAddress(env) {
  const demo = env.DEMO ? ['1', 'true'].includes(env.DEMO) : !env.DATABASE_URI
  return {
    port: Number(env.PORT || 3000),
    host: env.HOST || (demo ? '127.0.0.1' : '0.0.0.0'),
  }
}
