import { parseSync } from '@swc/core'

/** Every module that the TypeScript source names, in any form, once each; and why that is not all, where it is not. */
export function findImports(path, source) {
  const imports = new Set()
  const unknown = []
  try {
    walk(
      parseSync(source, { syntax: 'typescript', tsx: path.endsWith('.tsx'), decorators: true }),
      (node) => {
        const named = moduleNamedBy(node)
        if (named === RUNTIME) unknown.push(node)
        else if (named !== undefined) imports.add(named)
      },
    )
  } catch (error) {
    return { imports: [], problem: `cannot be parsed (${firstLine(error)})` }
  }
  const problem = unknown.length > 0 ? 'imports a module whose name is known only at run time' : undefined
  return { imports: [...imports], problem }
}

const RUNTIME = Symbol('a name that is known only at run time')

function moduleNamedBy(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source?.value
    case 'TsImportType':
      return node.argument.value
    case 'TsExternalModuleReference':
      return node.expression.value
    case 'CallExpression':
      return loads(node.callee) ? literal(node.arguments[0]?.expression) : undefined
  }
}

/** import(…), require(…), require.resolve(…), process.getBuiltinModule(…), import.meta.resolve(…) */
function loads(callee) {
  if (callee.type === 'Import') return true
  if (callee.type === 'Identifier') return callee.value === 'require'
  if (callee.type !== 'MemberExpression') return false
  const { object, property } = callee
  if (property.value === 'getBuiltinModule') return true
  return property.value === 'resolve' && (object.value === 'require' || object.type === 'MetaProperty')
}

function literal(expression) {
  if (expression?.type === 'StringLiteral') return expression.value
  if (expression?.type === 'TemplateLiteral' && expression.expressions.length === 0)
    return expression.quasis[0].cooked
  return RUNTIME
}

function walk(node, visit) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit)
  else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') visit(node)
    for (const child of Object.values(node)) walk(child, visit)
  }
}

const firstLine = (error) =>
  String(error.message ?? error)
    .split('\n')
    .map((line) => line.trim().replace(/^x /, ''))
    .find((line) => /[a-z]{2} /.test(line)) ?? 'a mistake of syntax'
