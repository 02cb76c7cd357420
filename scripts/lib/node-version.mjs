const least = [20, 19]

/**
 * Says what is wrong with this Node, if anything. Written in old syntax on purpose: it must run
 * on the very versions it turns away.
 * @param {string} version such as `v18.2.0`
 * @returns {string | undefined} the complaint
 */
export function nodeComplaint(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number)
  if (major > least[0] || (major === least[0] && minor >= least[1])) return undefined
  return (
    'Communiqué needs Node ' +
    least.join('.') +
    ' or newer; this is ' +
    version +
    '. Install Node 24 (recommended) from https://nodejs.org and try again.'
  )
}
