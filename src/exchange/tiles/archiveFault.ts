import type { ArchiveFault } from '~/state/archives'

/** Thrown where an archive cannot be read. */
export class ArchiveError extends Error {
  readonly fault: ArchiveFault

  constructor(fault: ArchiveFault, detail = '') {
    super(detail === '' ? fault : `${fault}: ${detail}`)
    this.name = 'ArchiveError'
    this.fault = fault
  }
}

/** The fault behind whatever was thrown. */
export function faultOf(error: unknown): ArchiveFault {
  return error instanceof ArchiveError ? error.fault : 'damaged'
}
