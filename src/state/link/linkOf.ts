import type { State } from '../store'
import { hasStrayed, staged } from '../telling'
import { codecs } from './codecs'
import { writeLink } from './link'

/** The link that restores what is seen. While the reader follows the story it names the step alone, and the step says the rest. */
export function linkOf({ situation, home, view, session: { telling } }: State, layerIds: readonly string[]): string {
  const follows = view.story !== null && telling !== null && !hasStrayed(view, telling)
  const atHome = Object.fromEntries(staged.map((member) => [member, home[member]]))
  return writeLink(follows ? { ...view, ...atHome } : view, { situation, layerIds, home })
}

/** Whether a link leaves what the map shows to the step of the story that it names. */
export function leavesToStep(search: string): boolean {
  const names = new Set(new URLSearchParams(search).keys())
  return names.has('story') && !staged.some((member) => codecs[member].parameters.some((name) => names.has(name)))
}
