/** An address of picture tiles that can be asked: what stands in it, and every host that it leads to. */
export interface TileAddress {
  readonly template: string
  /** Scheme, name and port of each host, as a policy names them. */
  readonly hosts: readonly string[]
}

/** Why a text is no address of tiles. */
export type TileAddressFault =
  | { readonly kind: 'empty' }
  /** It is no address of the web at all. */
  | { readonly kind: 'address' }
  /** It asks without encryption another machine than the reader's own. */
  | { readonly kind: 'http' }
  | { readonly kind: 'missing'; readonly what: '{z}' | '{x}' | '{y}' }
  | { readonly kind: 'unknown'; readonly what: string }
  /** Something varies in the name of the host that is not {s}. */
  | { readonly kind: 'host' }
  /** A name and password stand before the host. */
  | { readonly kind: 'password' }
  | { readonly kind: 'long' }

/** Names that stand for {s}, as the custom is. */
export const subdomains = ['a', 'b', 'c'] as const
const longest = 500

/** Reads an address such as https://{s}.example.org/{z}/{x}/{y}{r}.png. */
export function readTileAddress(
  text: string
): { readonly address: TileAddress } | { readonly fault: TileAddressFault } {
  const template = text.trim()
  if (template === '') return { fault: { kind: 'empty' } }
  if (template.length > longest) return { fault: { kind: 'long' } }
  const [, scheme = '', host = '', path = ''] = /^(\w+):\/\/([^/?#]+)(\/\S*)$/.exec(template) ?? []
  if (!/^https?$/.test(scheme)) return { fault: { kind: 'address' } }
  if (host.includes('@')) return { fault: { kind: 'password' } }
  const name = host.replace(/^\{s\}\./, 'a.')
  if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\d{1,5})?$/i.test(name))
    return { fault: { kind: /[{}]/.test(name) ? 'host' : 'address' } }
  if (scheme === 'http' && !/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) return { fault: { kind: 'http' } }
  for (const what of ['{z}', '{x}', '{y}'] as const)
    if (!path.includes(what)) return { fault: { kind: 'missing', what } }
  const unknown = path.match(/\{[^{}]*\}/g)?.find((one) => !['{z}', '{x}', '{y}', '{r}', '{s}'].includes(one))
  if (unknown !== undefined) return { fault: { kind: 'unknown', what: unknown } }
  if (/[{}"'<>\\]/.test(path.replace(/\{[zxyrs]\}/g, ''))) return { fault: { kind: 'address' } }
  const names = host.startsWith('{s}.') ? subdomains.map((one) => host.replace('{s}', one)) : [host]
  return { address: { template, hosts: names.map((one) => `${scheme}://${one.toLowerCase()}`) } }
}
