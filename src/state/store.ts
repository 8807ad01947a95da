import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Situation } from '~/model/situation'
import type { Language, Text } from '~/model/text'
import type { Box } from '~/model/geometry'
import type { Derived } from '~/analysis/derived'
import { type Following, following } from './following'
import type { ArchivedFeature, ArchiveState, LostFeature } from './archives'
import type { OwnData } from './own'
import type { RasterChoice } from './rasterChoice'
import { type Action, reduce } from './reduce'
import { type Measuring, notMeasuring } from './measuring'
import { notOffline, type Offline } from './offline'
import { noResources, type Resources } from './resources'
import type { Telling } from './telling'
import type { Camera, View } from './view'

/** Where the map is asked to go: it answers by moving, then reports its camera. */
export type Flight =
  | { readonly kind: 'home' }
  | { readonly kind: 'camera'; readonly camera: Camera }
  | { readonly kind: 'box'; readonly box: Box }
  | { readonly kind: 'zoom'; readonly by: number }

/** The heights of what lies over the lower part of the map on a narrow screen, the lowest first. */
export const sheetHeights = ['peek', 'half', 'full'] as const
/** How high a sheet stands. */
export type SheetHeight = (typeof sheetHeights)[number]

/** What is only of this moment and no link carries. */
export interface Session {
  /** Id of the panel that is open on the left, or null. */
  readonly panel: string | null
  readonly list: boolean
  /** How high the sheet stands where panels are sheets: one height for all, so that the upper hides the lower. */
  readonly sheet: SheetHeight
  /** Item under the pointer or the focus, on the map or in a list. */
  readonly hovered: string | null
  /** What the keyboard has chosen on the map: it has a ring there. */
  readonly ringed: { readonly layer: string; readonly feature: string } | null
  /** Items among which the reader is asked to choose. */
  readonly choice: { readonly items: readonly string[]; readonly title: Text } | null
  readonly flight: { readonly number: number; readonly to: Flight } | null
  readonly notices: readonly string[]
  /** The theme in force once `auto` is resolved. */
  readonly dark: boolean
  /** What the map shows now, as west, south, east, north. */
  readonly bounds: Box | null
  /** Files that the reader brought, in the order of their arrival. */
  readonly own: readonly OwnData[]
  /** A file that was dropped on the page and waits to be read. */
  readonly dropped: File | null
  readonly measuring: Measuring
  readonly offline: Offline
  /** Whether the first picture of the map is complete: until then, nothing else takes the browser's time. */
  readonly drawn: boolean
  /** What is remembered of the story while it is told. */
  readonly telling: Telling | null
  /** The item that the story has marked on the map without opening it. */
  readonly marked: string | null
  /** Picture tiles that the reader agreed to fetch from another host; null on the page that asks nobody. */
  readonly raster: RasterChoice | null
  /** Archives whose layers are on, by their ids. */
  readonly archives: Readonly<Record<string, ArchiveState>>
  /** The feature of an archive that is open. */
  readonly archived: ArchivedFeature | LostFeature | null
}

/** The whole state: the situation, the view and the moment. */
export interface State {
  readonly situation: Situation
  readonly derived: Derived
  /** Whether everything that is known of the situation is there, or only what the first picture shows. */
  readonly whole: boolean
  readonly resources: Resources
  readonly home: View
  readonly view: View
  readonly session: Session
  /** Earlier views, the latest last, for undo. */
  readonly past: readonly View[]
  /** The drag or play that the last change of the view belongs to; null for a change of its own. */
  readonly gesture: symbol | null
}

export interface Store extends StoreApi<State> {
  /** The state as lists and counts see it, which follow the map. */
  readonly following: Following<State>
  /** Changes the view; steps that a reader would want to take back are kept for undo. All changes of one gesture are one step. */
  readonly act: (action: Action, gesture?: symbol) => void
  /** Changes what is only of this moment. */
  readonly now: (change: Partial<Session>) => void
  /** Takes in what has arrived. */
  readonly receive: (arrived: Partial<Resources>) => void
  /** Sends the map somewhere. */
  readonly fly: (to: Flight) => void
  /** Resolves once everything that is known is there, in a language. */
  readonly needLanguage: (language: Language) => Promise<void>
  /** Takes back the last step. */
  readonly undo: () => void
}

const pastLimit = 50

/** Whether a change is a step of its own: the camera alone, what is searched for, the language and the theme are not. */
function isStep(before: View, after: View): boolean {
  return (
    before.layers !== after.layers ||
    before.from !== after.from ||
    before.to !== after.to ||
    before.known !== after.known ||
    before.filters !== after.filters
  )
}

/** A store for one situation, beginning with `view`. */
export function situationStore(
  situation: Situation,
  derived: Derived,
  home: View,
  view: View,
  needLanguage: Store['needLanguage'] = async () => {}
): Store {
  const store = createStore<State>(() => ({
    situation,
    derived,
    whole: true,
    resources: noResources,
    home,
    view,
    session: {
      panel: null,
      list: false,
      sheet: 'half',
      hovered: null,
      ringed: null,
      choice: null,
      flight: null,
      notices: [],
      dark: false,
      bounds: null,
      own: [],
      dropped: null,
      measuring: notMeasuring,
      offline: notOffline,
      drawn: false,
      telling: null,
      marked: null,
      raster: null,
      archives: {},
      archived: null
    },
    past: [],
    gesture: null
  }))
  return Object.assign(store, {
    following: following(store),
    needLanguage,
    act(action: Action, gesture?: symbol) {
      store.setState((state) => {
        const next = reduce(state.view, action)
        // Whoever selects something wants to read it.
        const opens = action.kind === 'set' && action.change.selected !== undefined && state.session.marked !== null
        const session = opens ? { ...state.session, marked: null } : state.session
        if (action.kind === 'walk') return { view: next, session, gesture: null }
        if (!isStep(state.view, next)) return { view: next, session }
        const goesOn = gesture !== undefined && gesture === state.gesture
        return {
          view: next,
          session,
          past: goesOn ? state.past : [...state.past, state.view].slice(-pastLimit),
          gesture: gesture ?? null
        }
      })
    },
    now(change: Partial<Session>) {
      store.setState((state) => ({ session: { ...state.session, ...change } }))
    },
    receive(arrived: Partial<Resources>) {
      store.setState(({ resources }) => ({ resources: { ...resources, ...arrived } }))
    },
    fly(to: Flight) {
      store.setState((state) => ({
        session: { ...state.session, flight: { number: (state.session.flight?.number ?? 0) + 1, to } }
      }))
    },
    undo() {
      store.setState((state) => {
        const last = state.past.at(-1)
        if (!last) return state
        const { camera, selected, query, language, theme, unit, embed, embedParts, story } = state.view
        // What has been drawn since has an undo of its own; only what a reset took away comes back.
        const measure = state.view.measure ?? last.measure
        return {
          view: { ...last, camera, selected, query, language, theme, unit, embed, embedParts, story, measure },
          past: state.past.slice(0, -1),
          gesture: null
        }
      })
    }
  })
}
