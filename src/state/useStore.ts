import { createContext, useContext, useDeferredValue } from 'react'
import { useStore as useZustand } from 'zustand'
import type { Words } from '~/i18n/words'
import type { Language } from '~/model/text'
import type { Situation } from '~/model/situation'
import type { Session, State, Store } from './store'
import type { View } from './view'

const StoreContext = createContext<Store | null>(null)

/** Gives the store to all that is drawn inside. */
export const StoreProvider = StoreContext.Provider

/** The store itself, for acting on it. */
export function useStore(): Store {
  const store = useContext(StoreContext)
  if (!store) throw new Error('useStore needs a StoreProvider around it.')
  return store
}

/** A part of the state; renders again only when that part changes. */
export function useSelect<T>(select: (state: State) => T): T {
  return useZustand(useStore(), select)
}

/** A part of the state for what tells about the map: it changes only once the map shows the change, and is drawn a little at a time. */
export function useFollowed<T>(select: (state: State) => T): T {
  return useDeferredValue(useZustand(useStore().following.state, select))
}

/** A member of the view. */
export function useView<K extends keyof View>(member: K): View[K] {
  return useSelect((state) => state.view[member])
}

/** A member of the moment. */
export function useSession<K extends keyof Session>(member: K): Session[K] {
  return useSelect((state) => state.session[member])
}

/** The situation, another object only where more of it has arrived and what was shown depends on that. */
export function useSituation(): Situation {
  return useSelect((state) => state.situation)
}

/** The reader's language. */
export function useLanguage(): Language {
  return useView('language')
}

/** The words of one part of the frame in the reader's language. */
export function useWords<T>(texts: Words<T>): T {
  return texts[useLanguage()]
}
