import { Summary } from './Summary'
import { useOffline } from './useOffline'
import { useOwnFiles } from './useOwnFiles'

/** What the page does besides drawing the map: no part of its first picture. */
export default function PageLater() {
  useOwnFiles()
  useOffline()
  return <Summary />
}
