import { parseSync } from 'vite'

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

/** Members by which a text becomes markup or script. */
const sinks = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'parseFromString',
  'parseHTMLUnsafe',
  'setHTMLUnsafe',
  'srcdoc',
  'srcDoc',
  'writeln',
  'bindPopup',
  'bindTooltip'
])

/** Where a file of code lets a text become markup or script, or leads elsewhere without care; one sentence each. */
export function markupFaults(path: string, text: string): readonly string[] {
  const { program } = parseSync(path, text)
  const found: string[] = []
  const say = (node: Node, what: string) =>
    found.push(`${path}:${text.slice(0, node.start).split('\n').length} ${what}`)
  walk(program, (node) => {
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
      if (sinks.has(nameOf(node))) say(node, `speaks of ${nameOf(node)}.`)
    } else if (node.type === 'Literal' && typeof node['value'] === 'string') {
      if (sinks.has(node['value'])) say(node, `speaks of ${node['value']}.`)
      if (/^\s*(javascript|vbscript|data:text\/html):?/i.test(node['value']))
        say(node, 'holds the address of a script.')
    } else if (node.type === 'MemberExpression') {
      if (nameOf(node['object']) === 'document' && nameOf(node['property']) === 'write')
        say(node, 'writes the document.')
    } else if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const callee = nameOf(node['callee'])
      if (callee === 'eval' || callee === 'Function') say(node, `calls ${callee}.`)
      const [first] = Array.isArray(node['arguments']) ? (node['arguments'] as unknown[]) : []
      if (/^set(Timeout|Interval)$/.test(callee) && isNode(first) && /Literal/.test(first.type))
        say(node, `gives ${callee} a text.`)
    } else if (node.type === 'Property' && nameOf(node['key']) === 'html') {
      const value = node['value']
      if (!isNode(value) || typeof value['value'] !== 'string' || /[<&]/.test(value['value']))
        say(node, 'gives Leaflet markup.')
    } else if (node.type === 'JSXOpeningElement' && nameOf(node['name']) === 'a') {
      const attribute = attributesOf(node)
      const href = attribute.get('href')
      const isInside = typeof href === 'string' && /^(#|\.\/)/.test(href)
      if (!isInside && attribute.get('target') === '_blank' && attribute.get('rel') === 'noopener noreferrer') return
      if (!isInside) say(node, 'leads elsewhere without target="_blank" and rel="noopener noreferrer".')
    }
  })
  return found
}

function attributesOf(element: Node): ReadonlyMap<string, unknown> {
  const all = Array.isArray(element['attributes']) ? (element['attributes'] as unknown[]) : []
  return new Map(
    all.filter(isNode).map((one) => [nameOf(one['name']), isNode(one['value']) ? one['value']['value'] : undefined])
  )
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : ''
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit)
  else if (isNode(value)) {
    visit(value)
    for (const one of Object.values(value)) if (typeof one === 'object') walk(one, visit)
  }
}
