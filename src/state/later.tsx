import {
  type ComponentType,
  createContext,
  lazy,
  type ReactNode,
  startTransition,
  Suspense,
  useContext,
  useDeferredValue,
  useEffect,
  useState
} from 'react'
import { frame } from './pause'
import { useStore } from './useStore'

/** What comes after the map's first picture, in this order, each in a frame of its own so that none keeps the reader waiting. */
const stages = ['hands', 'panel', 'days', 'rest'] as const
type Stage = (typeof stages)[number]

const StageContext = createContext(0)

/** Brings the stages of the page one after the other, once the first picture of the map stands. */
export function Stages({ children }: { readonly children: ReactNode }) {
  const store = useStore()
  const [reached, setReached] = useState(0)
  useEffect(
    function reachNext() {
      if (reached === stages.length) return undefined
      let gone = false
      const next = async () => {
        if (reached > 0) await frame()
        if (!gone) startTransition(() => setReached(reached + 1))
      }
      const stop = store.subscribe(({ session }, before) => {
        if (session.drawn && !before.session.drawn) void next()
      })
      if (store.getState().session.drawn) void next()
      return function stopReaching() {
        gone = true
        stop()
      }
    },
    [store, reached]
  )
  return <StageContext value={reached}>{children}</StageContext>
}

/** Draws what it holds in a turn of its own, after that in which it came. */
export function Apart({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null
}

/** Whether it is the turn of a stage. */
export function useStage(stage: Stage): boolean {
  return useContext(StageContext) > stages.indexOf(stage)
}

/**
 * A component that is no part of the map's first picture: it is fetched as soon as that stands, and drawn a little at a time. Until
 * then `Shell` keeps its place, if it takes any.
 */
export function later<Props extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<Props> }>,
  { Shell, stage = 'rest' }: { readonly Shell?: ComponentType<Props>; readonly stage?: Stage } = {}
): ComponentType<Props> {
  const Fetched = lazy(fetch)
  return function Later(props: Props) {
    const first = useStage('hands')
    const turn = useStage(stage)
    useEffect(
      function fetchAhead() {
        // What fails is told when it is drawn.
        if (first) fetch().catch(() => {})
      },
      [first]
    )
    const shell = Shell && <Shell {...props} />
    // The fetched component keeps the place of its shell until it is there: React draws it aside.
    return <Suspense fallback={shell}>{turn ? <Fetched {...props} /> : shell}</Suspense>
  }
}
