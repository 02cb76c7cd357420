import ts from 'typescript'
import { itemCollections } from '@/publications/kinds'
import type { Source } from './source'

/** Operations of Payload's Local API and of its database adapters that write documents. */
const operations = new Set(
  'create update delete duplicate restoreVersion updateOne updateMany deleteOne deleteMany upsert createVersion updateVersion deleteVersions'.split(
    ' ',
  ),
)
/** Those of the adapter that pass the gate; it refuses the others. */
const passing = new Set(['create', 'updateOne', 'deleteOne'])
/** What leads below the adapter's operations: drizzle with its tables, mongoose with its models. */
const raw = new Set(
  'drizzle client tables rawTables sessions collections versions connection execute insert deleteWhere'.split(
    ' ',
  ),
)
const drivers = /^(drizzle-orm|@payloadcms\/(db-|drizzle)|mongoose|mongodb|@libsql\/)/u

/** The gate's room, with the record that is written in it, and the one place that opens the database. */
const rooms = /^src\/(saving|audit)\/|^src\/database\.ts$/u

export type Bypass = { file: string; line: number; what: string }

/**
 * Writes to items outside the gate's room. A call counts unless its `collection` is, in the same file,
 * the name of a collection that has no items: what can't be read can't be allowed.
 *
 * @param allowed files that may call what passes the gate, as the loader of the demo does
 */
export function writesToItems(code: Source[], allowed: readonly string[] = []): Bypass[] {
  return code.filter(({ file }) => !rooms.test(file)).flatMap((source) => writesIn(source, allowed))
}

function writesIn({ file, text }: Source, allowed: readonly string[]): Bypass[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Bypass[] = []
  const report = (node: ts.Node, what: string) =>
    found.push({ file, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, what })
  const constants = constantsOf(tree)

  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) {
      const from = (node.moduleSpecifier as ts.StringLiteral).text
      if (drivers.test(from)) report(node, from)
    }
    if (ts.isPropertyAccessExpression(node)) {
      const { name } = node
      const on = nameOf(node.expression)
      if (on === 'db' && raw.has(name.text)) report(node, `db.${name.text}`)
      if (ts.isCallExpression(node.parent) && node.parent.expression === node) {
        const isAllowed = allowed.includes(file) && (on === 'payload' || passing.has(name.text))
        if (
          !isAllowed &&
          (on === 'payload' || on === 'db') &&
          operations.has(name.text) &&
          isOnItems(node.parent, constants)
        )
          report(node, `${on}.${name.text}`)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** `payload` of `req.payload`, `(await open()).db` and `payload` alike. */
function nameOf(node: ts.Expression): string {
  if (ts.isNonNullExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node))
    return nameOf(node.expression)
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  return ts.isIdentifier(node) ? node.text : ''
}

function isOnItems(call: ts.CallExpression, constants: Map<string, string>): boolean {
  const [given] = call.arguments
  // Stores of the browser go by a name as well; Payload's operations take an object.
  if (given && ts.isStringLiteral(given)) return false
  if (!given || !ts.isObjectLiteralExpression(given)) return true
  for (const property of given.properties) {
    const name = property.name && ts.isIdentifier(property.name) ? property.name.text : ''
    if (name !== 'collection' && name !== 'collectionSlug') continue
    const value = ts.isPropertyAssignment(property) ? property.initializer : property.name
    const slug =
      value && ts.isStringLiteral(value) ? value.text : constants.get(value?.getText() ?? '')
    return slug === undefined || (itemCollections as readonly string[]).includes(slug)
  }
  return true
}

/** Constants of a file that hold a text. */
function constantsOf(tree: ts.SourceFile): Map<string, string> {
  const constants = new Map<string, string>()
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue
    if (!(statement.declarationList.flags & ts.NodeFlags.Const)) continue
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer && ts.isStringLiteral(initializer))
        constants.set(name.getText(), initializer.text)
  }
  return constants
}
