import { resolve } from 'node:path'
import { runnerImport } from 'vite'

/** Tools draw what the page draws, and have no use for its styles. */
const withoutStyles = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null)
}

/** A TypeScript module of this repository, in Node. */
export async function importTool(root, file) {
  const { module } = await runnerImport(resolve(root, file), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutStyles],
    resolve: { alias: { '~': resolve(root, 'src') } }
  })
  return module
}
