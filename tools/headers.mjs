import { policy, tilesPolicy } from './plugin.mjs'

/** Headers of every answer of a host, beside the policy. A page may be framed by anyone: it is meant to be embedded. */
export const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()'
}

/** The policy as a header, which can say one thing more than the page itself. */
export const policyHeader = (own = policy) => ({ 'Content-Security-Policy': `${own}; frame-ancestors *` })

const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' }
const askAgain = { 'Cache-Control': 'no-cache' }

/**
 * What each path is answered with, beside the common headers. No path stands twice, since hosts join what two rules say of one
 * header. Scripts carry the policy for the workers that are begun from them; names in assets and data change with their content.
 */
export const rules = [
  { path: '/', headers: { ...policyHeader(), ...askAgain } },
  { path: '/index.html', headers: { ...policyHeader(), ...askAgain } },
  { path: '/read/*', headers: { ...policyHeader(), ...askAgain } },
  // Some hosts leave out the ending.
  ...['/tiles.html', '/tiles'].map((path) => ({ path, headers: { ...policyHeader(tilesPolicy), ...askAgain } })),
  { path: '/sw.js', headers: { ...policyHeader(), ...askAgain } },
  { path: '/assets/*', headers: { ...policyHeader(), ...forever } },
  { path: '/data/*', headers: forever }
]

const every = { path: '/*', headers: common }

function netlify() {
  const lines = (headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  return [every, ...rules].map(({ path, headers }) => `${path}\n${lines(headers).join('')}`).join('\n')
}

function vercel() {
  const headers = [every, ...rules].map(({ path, headers }) => ({
    source: path.replace('*', '(.*)'),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value }))
  }))
  return `${JSON.stringify({ headers }, null, 2)}\n`
}

function nginx() {
  // A location forgets the headers of what is round it as soon as it has one of its own: each names all of them.
  const block = ({ path, headers }) => {
    const where = path.endsWith('*') ? path.slice(0, -1) : `= ${path}`
    const lines = Object.entries({ ...common, ...headers }).map(
      ([name, value]) => `  add_header ${name} "${value}" always;\n`
    )
    return `location ${where} {\n${lines.join('')}}\n`
  }
  return [{ ...every, headers: {} }, ...rules].map(block).join('\n')
}

function apache() {
  const set = (headers, indent) =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}Header always set ${name} "${value}"\n`)
      .join('')
  const block = ({ path, headers }) =>
    path.endsWith('*')
      ? `<If "%{REQUEST_URI} =~ m#${path.slice(0, -1)}[^/]+$#">\n${set(headers, '  ')}</If>\n`
      : `<Files "${path.slice(1)}">\n${set(headers, '  ')}</Files>\n`
  // The host answers an address of a folder with its index.html, so that one rule holds for both.
  const named = rules.filter(({ path }) => path !== '/')
  return [`AddType application/manifest+json .webmanifest\n${set(common, '')}`, ...named.map(block)].join('\n')
}

/** The files by which common hosts are told the headers, by name. */
export const hostFiles = { _headers: netlify, 'vercel.json': vercel, 'nginx.conf': nginx, 'apache.htaccess': apache }

/** Puts `_headers` beside the page, where Netlify, Cloudflare Pages and others look for it. */
export function hostHeaders() {
  return {
    name: 'host-headers',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: netlify() })
    }
  }
}
