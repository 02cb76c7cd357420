const demoAccounts = ['admin', 'editor', 'translator.ru', 'translator.zh']

/**
 * What a person reads when the newsroom is up.
 * @param {import('../prepare.ts').Prepared} prepared
 * @param {{host: string}} address
 */
export function greeting({ siteUrl, languages, demo, needsFirstUser }, { host }) {
  const lines = [
    '',
    '  Communiqué is ready.',
    '',
    ...languages.map(({ label, url }) => `    ${label.padEnd(10)} ${url}`),
    `    ${'Newsroom'.padEnd(10)} ${siteUrl}/admin`,
  ]
  if (demo) {
    lines.push('', `  Demo accounts, all with the password ${demo.password}`)
    lines.push(...demoAccounts.map((name) => `    ${name}@communique.test`))
  } else if (needsFirstUser) {
    lines.push('', `  Open ${siteUrl}/admin to create the first administrator.`)
  }
  if (host === '127.0.0.1') {
    lines.push('', '  Only this machine can open it; HOST=0.0.0.0 lets others in.')
  }
  return [...lines, '', '  Ctrl+C stops it.', ''].join('\n')
}
