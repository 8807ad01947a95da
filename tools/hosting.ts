import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hostFiles } from './headers.mjs'

/** Writes the examples of docs/hosting from the policy in force. */
export function main(): number {
  for (const [name, text] of Object.entries(hostFiles))
    writeFileSync(fileURLToPath(new URL(`../docs/hosting/${name}`, import.meta.url)), text())
  return 0
}
