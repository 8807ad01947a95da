import { words } from '~/i18n/words'

/** The words of the key shown at first. */
export const keyWords = words({
  en: {
    title: 'How to read this map',
    story: (steps: number) => `the story in ${steps} steps`,
    circle: 'It happened somewhere in this circle',
    area: 'So many somewhere in this sea',
    notPublished: 'no place was published',
    deployment: 'Where ships were publicly reported',
    gotIt: 'Got it',
    more: 'More'
  },
  es: {
    title: 'Cómo leer este mapa',
    story: (steps: number) => `el relato en ${steps} pasos`,
    circle: 'Ocurrió en algún punto de este círculo',
    area: 'Tantos en algún lugar de este mar',
    notPublished: 'no se publicó dónde',
    deployment: 'Donde se informó públicamente de buques',
    gotIt: 'Entendido',
    more: 'Más'
  }
})
