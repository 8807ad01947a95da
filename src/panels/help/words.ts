import { words } from '~/i18n/words'

/** The words of the help page. */
export const helpWords = words({
  en: {
    help: 'Help',
    contents: 'On this page',
    sections: {
      read: 'How to read the map',
      method: 'How it is computed',
      policy: 'What the map does and does not do',
      dead: 'The dead',
      corrections: 'Corrections',
      shortcuts: 'Keys',
      offline: 'Without a network',
      credits: 'Credits'
    },
    lead: 'The map shows what is known, how well it is known, and who says so. A dot is drawn only where a place is known; everything else is drawn as the area in which it can have been.',
    rows: {
      dot: ['A dot', 'The place is known to better than 10 km.'],
      circle: ['A hatched circle', 'It happened somewhere inside. The middle of the circle is not the place.'],
      area: [
        'A hatched sea with a numbered badge',
        'So many events happened somewhere in this sea; nobody published where. The badge opens the list.'
      ],
      open: [
        'Hatching that fades out',
        'The sea is named, but its limit is not published. The edge of the hatching means nothing.'
      ],
      selected: ['Heavy outline', 'The extent of the event that is open.'],
      deployment: [
        'The blue area',
        'An envelope of published ship positions, generalised. Not an exclusion zone, and not where every ship was.'
      ],
      edges: [
        'Its outline',
        'Full line: set by a report. Dashed: set back from a coast. Dotted: closes the shape where nobody reported anything.'
      ],
      dispute: ['Hatching on land', 'An area that one state administers and another claims.']
    },
    notDrawn: (count: string) => `${count} strikes and events cannot be placed at all. They are listed, not drawn:`,
    claims:
      'Claims stand side by side, each with its owner, date and sources. The edge of a claim tells the side of its owner; the text names it as well.',
    otherSide: 'all others',
    everySymbol: 'All symbols by layer',
    method: [
      'Distances and areas follow from everywhere an event can have been. They are given as a smallest and a largest value, and the search between them is guaranteed to a stated tolerance.',
      'Every figure on screen is measured on the WGS84 ellipsoid (Karney’s geodesics); the search for it runs on a sphere.',
      'An answer such as “inside the area” is yes or no only if it is the same for the whole extent, the error of the coast included. Otherwise it reads “cannot be decided”.'
    ],
    coast: (usual: string, soft: string) =>
      `The coast is drawn at 1:10,000,000 with small islands added. Its error is taken as ${usual}, and as up to ${soft} where it is known to be soft.`,
    known:
      '“As known on” takes the map back to a day: claims, sources and events that became public later disappear from the map, the panels, the totals and the table.',
    area: 'Method of the deployment area',
    dead: 'The dead are people. Their number is given as it was announced or counted, with the name of who says so; it is never decorated, drawn as a size or celebrated by a movement. Who they were is told only where it was published.',
    totals: 'How the totals are made up',
    log: 'Change log',
    keys: [
      ['Tab', 'from part to part; the first steps skip to the map, to what is on it and to the details'],
      ['Arrows', 'move the map, while it has the focus'],
      ['+ −', 'zoom'],
      [
        'Arrows PgUp PgDn Home End',
        'choose in the list of what is in view on the map, in the order of time; a ring shows it there. When what is chosen leaves the view, the nearest to it in time is chosen instead'
      ],
      ['A…Z', 'in that list, the first letters of a name lead to it, with or without accents'],
      ['Enter', 'opens what is chosen'],
      ['Arrows PgUp PgDn', 'move an end of the chosen days by a day or a week, on the time axis'],
      ['Enter Backspace', 'add a point and take it back, while measuring'],
      ['Ctrl Z', 'takes back the last step'],
      ['Esc', 'closes a panel or leaves a list, and leads back to where you came from']
    ],
    noRequests:
      'The page asks no other host for anything and stores nothing about its readers. This browser keeps the map itself, that the first key was dismissed, and the files you asked it to keep. Links to sources lead out.',
    made: 'Made with Leaflet, react-leaflet, Turf, GeographicLib, React, Valibot, Zustand and Source Sans 3.',
    licences: 'Licences of all parts',
    version: (version: string, day: string) => `Data ${version}, as of ${day}.`
  },
  es: {
    help: 'Ayuda',
    contents: 'En esta página',
    sections: {
      read: 'Cómo leer el mapa',
      method: 'Cómo se calcula',
      policy: 'Qué hace y qué no hace el mapa',
      dead: 'Las personas muertas',
      corrections: 'Correcciones',
      shortcuts: 'Teclas',
      offline: 'Sin red',
      credits: 'Créditos'
    },
    lead: 'El mapa muestra qué se sabe, con qué certeza y quién lo afirma. Solo se dibuja un punto donde se conoce el lugar; todo lo demás se dibuja como el área en la que pudo ocurrir.',
    rows: {
      dot: ['Un punto', 'El lugar se conoce con menos de 10 km de error.'],
      circle: ['Un círculo rayado', 'Ocurrió en algún punto de su interior. El centro del círculo no es el lugar.'],
      area: [
        'Un mar rayado con un número',
        'Tantos hechos ocurrieron en algún lugar de este mar; nadie publicó dónde. El número abre la lista.'
      ],
      open: [
        'Un rayado que se desvanece',
        'El mar se nombra, pero su límite no se publicó. El borde del rayado no significa nada.'
      ],
      selected: ['Un contorno grueso', 'La extensión del hecho que está abierto.'],
      deployment: [
        'El área azul',
        'Una envolvente generalizada de las posiciones de buques publicadas. No es una zona de exclusión ni muestra dónde estaba cada buque.'
      ],
      edges: [
        'Su contorno',
        'Línea llena: fijada por un informe. De rayas: retirada de una costa. De puntos: cierra la figura donde nadie informó nada.'
      ],
      dispute: ['Rayado en tierra', 'Un área que un Estado administra y otro reclama.']
    },
    notDrawn: (count: string) =>
      `${count} ataques y hechos no pueden ubicarse de ningún modo. Se enumeran, pero no se dibujan:`,
    claims:
      'Las afirmaciones figuran una junto a otra, cada una con su autor, su fecha y sus fuentes. El borde de una afirmación indica el lado de su autor; el texto también lo nombra.',
    otherSide: 'todos los demás',
    everySymbol: 'Todos los símbolos, capa por capa',
    method: [
      'Las distancias y superficies se deducen de todos los lugares en los que un hecho pudo ocurrir. Se dan como un valor mínimo y uno máximo, y la búsqueda entre ambos está garantizada con una tolerancia declarada.',
      'Toda cifra en pantalla se mide sobre el elipsoide WGS84 (geodésicas de Karney); la búsqueda se hace sobre una esfera.',
      'Una respuesta como «dentro del área» es sí o no solo si vale para toda la extensión, incluido el error de la costa. Si no, dice «no puede decidirse».'
    ],
    coast: (usual: string, soft: string) =>
      `La costa está dibujada a escala 1:10.000.000, con islas pequeñas añadidas. Su error se toma como ${usual}, y hasta ${soft} donde se sabe que es imprecisa.`,
    known:
      '«Lo sabido al» lleva el mapa a un día anterior: las afirmaciones, fuentes y hechos que se hicieron públicos después desaparecen del mapa, los paneles, los totales y la tabla.',
    area: 'Método del área de despliegue',
    dead: 'Las personas muertas son personas. Su número se da tal como se anunció o se contó, con el nombre de quien lo dice; nunca se adorna, ni se dibuja como tamaño, ni se celebra con un movimiento. Quiénes eran se cuenta solo donde se publicó.',
    totals: 'Cómo se forman los totales',
    log: 'Registro de cambios',
    keys: [
      ['Tab', 'pasa de una parte a otra; los primeros pasos llevan al mapa, a lo que hay en él y a los detalles'],
      ['Flechas', 'desplazan el mapa, mientras tiene el foco'],
      ['+ −', 'acercan y alejan'],
      [
        'Flechas RePág AvPág Inicio Fin',
        'eligen en la lista de lo que está a la vista en el mapa, por orden de fecha; un anillo lo señala allí. Si lo elegido sale de la vista, se elige lo más próximo en el tiempo'
      ],
      ['A…Z', 'en esa lista, las primeras letras de un nombre llevan a él, con o sin tildes'],
      ['Intro', 'abre lo elegido'],
      ['Flechas RePág AvPág', 'mueven un extremo de los días elegidos un día o una semana, en el eje del tiempo'],
      ['Intro Retroceso', 'añaden un punto y lo quitan, al medir'],
      ['Ctrl Z', 'deshace el último paso'],
      ['Esc', 'cierra un panel o deja una lista, y devuelve adonde usted estaba']
    ],
    noRequests:
      'La página no pide nada a ningún otro servidor y no registra nada sobre quienes la leen. Este navegador conserva el mapa mismo, que se cerró la primera leyenda y los archivos que usted le pidió conservar. Los enlaces a las fuentes llevan fuera.',
    made: 'Hecho con Leaflet, react-leaflet, Turf, GeographicLib, React, Valibot, Zustand y Source Sans 3.',
    licences: 'Licencias de todas las partes',
    version: (version: string, day: string) => `Datos ${version}, al ${day}.`
  }
})
