import type { FileName } from './files'

/** The files of a folder by name, read but not yet checked. */
export type Folder = Readonly<Partial<Record<FileName, unknown>>>
