import type { Plugin } from 'vite'

export declare const policy: string
export declare const tilesPolicy: string
export declare function situation(options: {
  readonly root: string
  readonly folder: string
  base: string | null
}): Plugin
