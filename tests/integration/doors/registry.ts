import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Endpoint, Payload } from 'payload'
import ts from 'typescript'

/** Names of all functions that an object has, its own and inherited ones. */
export function functionsOf(object: object): string[] {
  const names = new Set<string>()
  for (let at = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if (typeof value === 'function') names.add(name)
  names.delete('constructor')
  return [...names].toSorted()
}

const named = (endpoints: Omit<Endpoint, 'root'>[] | false | undefined) =>
  (endpoints || []).map(({ method, path }) => `${method} ${path}`)

/** Every address under `/api`, by what it belongs to: `root`, the slug of a collection, `globals/…`. */
export function routesOf({ config }: Payload): Record<string, string[]> {
  return {
    root: named(config.endpoints),
    ...Object.fromEntries(config.collections.map((one) => [one.slug, named(one.endpoints)])),
    ...Object.fromEntries(
      config.globals.map((one) => [`globals/${one.slug}`, named(one.endpoints)]),
    ),
  }
}

/**
 * Names of the server functions of Payload's admin. They are kept in a constant that is not exported,
 * so they are read from the module itself.
 */
export function serverFunctions(): string[] {
  const layouts = createRequire(import.meta.url).resolve('@payloadcms/next/layouts')
  const file = layouts.replace(/exports\/layouts\.js$/u, 'utilities/handleServerFunctions.js')
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const names: string[] = []
  const visit = (node: ts.Node) => {
    if (
      ts.isVariableDeclaration(node) &&
      node.name.getText() === 'baseServerFunctions' &&
      node.initializer &&
      ts.isObjectLiteralExpression(node.initializer)
    )
      for (const { name } of node.initializer.properties)
        if (name) names.push(ts.isStringLiteral(name) ? name.text : name.getText())
    ts.forEachChild(node, visit)
  }
  visit(tree)
  if (!names.length) throw new Error(`No server functions were found in ${file}.`)
  return names.toSorted()
}
