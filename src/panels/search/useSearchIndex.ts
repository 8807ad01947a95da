import { useEffect, useState } from 'react'
import { type SearchIndex, searchIndex } from '~/analysis/search'
import { formatDay } from '~/i18n/format'
import type { Day } from '~/model/day'
import { languages } from '~/model/text'
import type { Store } from '~/state/store'
import { useStore, useView } from '~/state/useStore'

let made: { readonly store: Store; readonly known: Day | null; readonly index: Promise<SearchIndex> } | null = null

const dayTexts = (day: Day) => languages.map((language) => formatDay(day, language))

/** The index for a day of knowledge, made once; without a language that does not arrive. */
function indexFor(store: Store, known: Day | null): Promise<SearchIndex> {
  if (made?.store === store && made.known === known) return made.index
  const index = Promise.allSettled(languages.map((language) => store.needLanguage(language))).then(() =>
    searchIndex(store.getState().situation, known, dayTexts)
  )
  made = { store, known, index }
  return index
}

/** What can be searched, over both languages; null while it is being prepared. */
export function useSearchIndex(): SearchIndex | null {
  const store = useStore()
  const known = useView('known')
  const [index, setIndex] = useState<SearchIndex | null>(null)
  useEffect(
    function prepare() {
      let wanted = true
      void indexFor(store, known).then((ready) => {
        if (wanted) setIndex(ready)
      })
      return function forget() {
        wanted = false
      }
    },
    [store, known]
  )
  return index
}
