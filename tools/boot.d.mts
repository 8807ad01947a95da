import type { Plugin } from 'vite'

/** Ships `public/boot.js` small. */
export function boot(): Plugin
