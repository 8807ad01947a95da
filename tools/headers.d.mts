import type { Plugin } from 'vite'

type Headers = Readonly<Record<string, string>>

export declare const common: Headers
export declare function policyHeader(own?: string): Headers
export declare const rules: readonly { readonly path: string; readonly headers: Headers }[]
export declare const hostFiles: Readonly<Record<string, () => string>>
export declare function hostHeaders(): Plugin
