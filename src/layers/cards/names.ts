import type { Card } from '../layer'

/** What the reader should know about the layer of names. */
export function card(): Card {
  return {
    what: { en: 'Names in the language of the page.', es: 'Nombres en el idioma de la página.' },
    source: { en: 'Own compilation of names in common use.', es: 'Compilación propia de nombres de uso común.' },
    date: { en: 'Not dated.', es: 'Sin fecha.' },
    sure: {
      en: 'Positions are those of the lettering, not limits.',
      es: 'Las posiciones son las del rótulo, no límites.'
    },
    limits: {
      en: 'A name is no statement about sovereignty. Where room is short, the less important name gives way.',
      es: 'Un nombre no afirma soberanía alguna. Donde falta sitio, cede el nombre menos importante.'
    }
  }
}
