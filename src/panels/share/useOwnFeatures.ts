import { useEffect, useState } from 'react'
import type { OwnData, OwnFeature } from '~/state/own'

/** The features of own data with these numbers, once they have come from where they are held; null until then. */
export function useOwnFeatures(
  source: OwnData['source'] | null,
  numbers: readonly number[]
): readonly OwnFeature[] | null {
  const key = numbers.join()
  const [found, setFound] = useState<{
    readonly source: unknown
    readonly key: string
    readonly features: readonly OwnFeature[]
  } | null>(null)
  useEffect(
    function fetchFeatures() {
      if (!source) return undefined
      let gone = false
      const fetch = async () => {
        const features = await source.features(key === '' ? [] : key.split(',').map(Number))
        if (!gone) setFound({ source, key, features })
      }
      // A worker that is gone takes its layer along, and what shows its features with it.
      fetch().catch(() => {})
      return function forget() {
        gone = true
      }
    },
    [source, key]
  )
  return found?.source === source && found.key === key ? found.features : null
}
