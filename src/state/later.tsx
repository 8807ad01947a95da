import { type ComponentType, lazy, Suspense, useDeferredValue } from 'react'
import { useSession } from './useStore'

/**
 * A component that is no part of the map's first picture: it is fetched as soon as that stands, and drawn a little at a time. Until
 * then `Shell` keeps its place, if it takes any.
 */
export function later<Props extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<Props> }>,
  Shell?: ComponentType<Props>
): ComponentType<Props> {
  const Fetched = lazy(fetch)
  return function Later(props: Props) {
    const stands = useDeferredValue(useSession('drawn'), false)
    const shell = Shell && <Shell {...props} />
    // The fetched component keeps the place of its shell until it is there: React draws it aside.
    return <Suspense fallback={shell}>{stands ? <Fetched {...props} /> : shell}</Suspense>
  }
}
