/**
 * Rows as a Markdown table, figures to the right.
 * @param rows all with the same keys, which become the headings
 */
export function table(rows: readonly Record<string, string | number>[]): string {
  const names = Object.keys(rows[0] ?? {})
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  const rule = names.map((name) => (typeof rows[0]?.[name] === 'number' ? '--:' : '---'))
  return [line(names), line(rule), ...rows.map((row) => line(names.map((n) => row[n] ?? '')))].join(
    '\n',
  )
}
