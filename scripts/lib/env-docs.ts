import { type VariableDocs, variables } from '../../src/env-schema'

const begin = '<!-- env:begin -->'
const end = '<!-- env:end -->'
/** Set by the commands, not by people. */
const internal = 'NODE_ENV'

type Row = VariableDocs & { name: string }

const rows: Row[] = Object.entries(variables.shape)
  .filter(([name]) => name !== internal)
  .map(([name, schema]) => ({ name, ...(schema.meta() as VariableDocs) }))

const groups = [...new Set(rows.map(({ group }) => group))]

/** The text of `.env.example`: every variable, commented out, with its meaning and default. */
export function envExample(): string {
  const sections = groups.map((group) => {
    const entries = rows
      .filter((row) => row.group === group)
      .map((row) => `# ${row.description}\n# Default: ${row.fallback}\n# ${row.name}=`)
    return `## ${group}\n\n${entries.join('\n\n')}`
  })
  return `# Every setting. Copy what you change into .env; nothing here has to be set by hand.\n\n${sections.join('\n\n')}\n`
}

/** The configuration table of the README. */
export function readmeTable(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const lines = rows.map(
    (row) => `| \`${row.name}\` | ${cell(row.fallback)} | ${cell(row.description)} |`,
  )
  return ['| Variable | Default | Meaning |', '| --- | --- | --- |', ...lines].join('\n')
}

/**
 * Puts the table between the markers of the README.
 * @throws when the markers are gone
 */
export function withTable(readme: string, table: string): string {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md needs the markers ${begin} and ${end}`)
  return `${readme.slice(0, from + begin.length)}\n\n${table}\n\n${readme.slice(to)}`
}
