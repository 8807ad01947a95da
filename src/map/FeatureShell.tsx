import { useWords } from '~/state/useStore'
import { mapWords } from './words'

/** Where the list of what is on the map will be: who follows the link to it early waits here. */
export function FeatureShell() {
  const { features } = useWords(mapWords)
  return (
    <div id="features" className="feature-listbox" role="group" tabIndex={-1} aria-label={features} aria-busy="true" />
  )
}
