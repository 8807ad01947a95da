import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync } from 'vite'

/** Ships `public/boot.js` small: everything waits for it. */
export function boot() {
  let source
  return {
    name: 'boot',
    apply: 'build',
    configResolved({ publicDir }) {
      source = join(publicDir, 'boot.js')
    },
    generateBundle() {
      const { code } = minifySync('boot.js', readFileSync(source, 'utf8'))
      this.emitFile({ type: 'asset', fileName: 'boot.js', source: code })
    }
  }
}
