/** How the site stands on this device. */
export interface Offline {
  /** `none` where the browser keeps nothing or was not asked to; `storing` on the way; `stored` once all of it is there. */
  readonly kept: 'none' | 'storing' | 'stored'
  /** Size of everything, unpacked; 0 until it is known. */
  readonly bytes: number
  /** Another version than the one in force is complete on the device and waits for the reader. */
  readonly newer: boolean
  /** The browser offers to install the page. */
  readonly installable: boolean
}

export const notOffline: Offline = { kept: 'none', bytes: 0, newer: false, installable: false }
