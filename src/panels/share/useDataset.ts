import { useEffect, useState } from 'react'
import type { Dataset } from '~/exchange/out/dataset'
import { sha256 } from '~/exchange/out/sha256'
import { layerIds } from '~/layers/layers'
import { linkOf as searchOf } from '~/state/link/linkOf'
import type { State } from '~/state/store'
import { useLanguage, useSelect } from '~/state/useStore'

/** The address that restores what a state shows. */
export function linkOf(state: State): string {
  return new URL(searchOf(state, layerIds), location.href).href
}

/** The SHA-256 of the file of the situation as the page fetched it; null until it is known, undefined where it cannot be. */
function useHash(language: string): string | null | undefined {
  const [hash, setHash] = useState<string | null | undefined>(null)
  useEffect(
    function computeHash() {
      let gone = false
      const path = document.querySelector<HTMLMetaElement>(`meta[name="data-situation-${language}"]`)?.content ?? ''
      const compute = async () => {
        const response = await fetch(path, { credentials: 'same-origin' })
        if (!response.ok) throw new Error(`${path}: ${response.status}`)
        const bytes = new Uint8Array(await response.arrayBuffer())
        if (!gone) setHash(sha256(bytes))
      }
      compute().catch(() => {
        if (!gone) setHash(undefined)
      })
      return function stopComputing() {
        gone = true
      }
    },
    [language]
  )
  return hash
}

/** What exports and citations say of where they come from, and whether the hash could be had. */
export function useDataset(): { readonly dataset: Dataset; readonly hash: string | null | undefined } {
  const language = useLanguage()
  const file = useSelect(({ situation }) => situation.file)
  const link = useSelect(linkOf)
  const hash = useHash(language)
  const [accessed] = useState(() => new Date().toISOString().slice(0, 10))
  return { dataset: { file, language, link, hash: hash ?? null, accessed }, hash }
}
