import { words } from '~/i18n/words'

/** The words of the panels' frame. */
export const panelWords = words({
  en: { close: 'Close', layers: 'Layers', details: 'Details', back: 'Back' },
  es: { close: 'Cerrar', layers: 'Capas', details: 'Detalles', back: 'Volver' }
})
