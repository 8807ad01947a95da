import { words } from '~/i18n/words'

/** Why an archive cannot be had, as the end of a sentence. */
export const faultWords = words({
  en: {
    unreachable: 'its host did not answer, or the policy of this site forbids asking it.',
    missing: 'it is not where it should be.',
    ranges: 'its host sends whole files only, which would be too much; it must answer range requests.',
    truncated: 'it ends too early: it was not copied whole.',
    damaged: 'it is damaged, or no PMTiles archive.',
    kind: 'it holds no vector tiles that can be read here.',
    foreign: 'its host is none that this site was built to ask.'
  },
  es: {
    unreachable: 'su servidor no respondió, o la política de este sitio prohíbe consultarlo.',
    missing: 'no está donde debería.',
    ranges: 'su servidor solo envía archivos enteros, lo que sería demasiado; debe admitir peticiones por rangos.',
    truncated: 'termina antes de tiempo: no se copió entero.',
    damaged: 'está dañado o no es un archivo PMTiles.',
    kind: 'no contiene teselas vectoriales que se puedan leer aquí.',
    foreign: 'su servidor no es de los que este sitio tiene permitido consultar.'
  }
})
