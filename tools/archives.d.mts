import type { Plugin } from 'vite'

export declare function archiveHosts(text?: string): readonly string[]
export declare function localArchives(
  folder: string
): Promise<readonly { readonly id: string; readonly path: string; readonly address: string }[]>
export declare function archives(options: { readonly folder: string }): Plugin
