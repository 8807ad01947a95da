import type { Plugin } from 'vite'

/** Path from the root of the site, bytes and SHA-256. */
export type BuiltFile = readonly [path: string, bytes: number, hash: string]

export declare function filesOf(folder: string): readonly BuiltFile[]
export declare function serviceWorker(files: readonly BuiltFile[]): string
export declare function offline(): Plugin
