import { words } from '~/i18n/words'

/** The words in which it is told what follows from the place of a feature of the reader's own. */
export const ownMeasureWords = words({
  en: {
    measuring: 'Measuring …',
    failed: 'It could not be measured: the coast could not be loaded, or the browser ended what measures.',
    ashore: 'on land, as the coast is drawn here',
    partlyAshore: 'Part of it lies on land, as the coast is drawn here: the distance to the coast is that of the rest.',
    tooMany: 'It has too many places to be measured to the coast.',
    covered: {
      edge: 'The coast is known here only in the part of the world that this map covers, and that ends nearer: another coast may be nearer still.',
      outside: 'It lies outside of the part of the world of which this map knows the coast.'
    },
    wholeNote: 'The answers hold for all of it: what is so in one part and not in another cannot be decided.'
  },
  es: {
    measuring: 'Midiendo …',
    failed: 'No se pudo medir: no se pudo cargar la costa, o el navegador puso fin a la medición.',
    ashore: 'en tierra, según la costa que aquí se dibuja',
    partlyAshore:
      'Una parte está en tierra, según la costa que aquí se dibuja: la distancia a la costa es la del resto.',
    tooMany: 'Tiene demasiados lugares para medirlo hasta la costa.',
    covered: {
      edge: 'La costa solo se conoce aquí en la parte del mundo que abarca este mapa, y esa termina más cerca: otra costa puede estar aún más próxima.',
      outside: 'Está fuera de la parte del mundo cuya costa conoce este mapa.'
    },
    wholeNote: 'Las respuestas valen para todo el elemento: lo que es así en una parte y no en otra no puede decidirse.'
  }
})
