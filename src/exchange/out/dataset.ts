import type { Day } from '~/model/day'
import type { SituationFile } from '~/model/situationFile'
import type { Language } from '~/model/text'

/** What an export says of where it comes from. */
export interface Dataset {
  readonly file: Pick<SituationFile, 'id' | 'title' | 'version' | 'asOf' | 'credit' | 'licence' | 'corrections'>
  readonly language: Language
  /** The address that shows what was exported. */
  readonly link: string
  /** SHA-256 of the situation as the page loaded it; null while it is not known. */
  readonly hash: string | null
  readonly accessed: Day
}

/** A name for an export without its ending: situation and version. */
export function exportName({ file }: Pick<Dataset, 'file'>): string {
  return `${file.id}-${file.version}`
}
