import type { Plugin } from 'vite'

/** Ships the pixels of media queries as ems. */
export function mediaInEms(): Plugin
