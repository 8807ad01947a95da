import type { Archive } from './archive'

/** Whether an archive lies in the situation's folder, and so beside the page. */
export function isLocal({ file }: Pick<Archive, 'file'>): boolean {
  return !file.includes('://')
}

/** A feature of an archive, by the tile in which it stands whole and its number there. */
export interface ArchiveAddress {
  readonly archive: string
  readonly zoom: number
  readonly column: number
  readonly row: number
  readonly feature: number
}

/** The id under which a feature of an archive is opened. */
export function archiveId({ archive, zoom, column, row, feature }: ArchiveAddress): string {
  return `${archive}.${zoom}-${column}-${row}-${feature}`
}

/** The feature that an id opens, if it is one of these archives; null for any other id. */
export function archiveAddress(id: string, archives: readonly Pick<Archive, 'id'>[]): ArchiveAddress | null {
  const [, archive, ...numbers] = /^([a-z0-9-]+)\.(\d{1,2})-(\d{1,8})-(\d{1,8})-(\d{1,15})$/.exec(id) ?? []
  const [zoom = 99, column = 0, row = 0, feature = 0] = numbers.map(Number)
  if (archive === undefined || !archives.some((one) => one.id === archive)) return null
  if (zoom > 22 || column >= 2 ** zoom || row >= 2 ** zoom) return null
  return { archive, zoom, column, row, feature }
}
