import { Summary } from './Summary'
import { useAddress } from './useAddress'
import { useOffline } from './useOffline'
import { useOwnFiles } from './useOwnFiles'
import { useSheets } from './useSheets'

/** What the page does besides drawing the map: no part of its first picture. */
export default function PageLater() {
  useAddress()
  useSheets()
  useOwnFiles()
  useOffline()
  return <Summary />
}
