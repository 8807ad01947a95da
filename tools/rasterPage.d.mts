import type { Plugin } from 'vite'

export declare function rasterPage(): Plugin
