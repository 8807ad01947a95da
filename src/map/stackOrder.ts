import type { State } from '~/state/store'
import type { Order } from './painter/orders'

/** What the painter is told of the layers that are on, and of what is marked. */
export function stackOrder(state: State): Order {
  const { layers, language } = state.view
  return { kind: 'stack', layers, language, marked: marked(state), ringed: state.session.ringed }
}

/** Items that are marked, the foremost first. */
export function marked({ view, session }: State): readonly string[] {
  return [session.hovered, view.selected].filter((id) => id !== null)
}
