import { words } from '~/i18n/words'
import type { TileAddressFault } from '~/model/tileAddress'

type FaultWords = { readonly [K in TileAddressFault['kind']]: (what: string) => string }

const en: FaultWords = {
  empty: () => 'Enter an address, or take one of the examples.',
  address: () => 'This is no address of tiles. It should look like https://example.org/{z}/{x}/{y}.png.',
  http: () =>
    'The address must begin with https://. Without encryption only this very device (localhost) can be asked.',
  missing: (what) =>
    `${what} is missing. The address must hold {z}, {x} and {y}, each once: they become zoom, column and row.`,
  unknown: (what) =>
    `${what} means nothing here. There are {z}, {x}, {y}, {s} for the servers a, b and c, and {r} for sharper tiles.`,
  host: () => 'In the name of the host only {s} at its beginning may vary, so that it is certain who is asked.',
  password: () => 'A name or password may not stand in the address.',
  long: () => 'The address is longer than 500 characters.'
}
const es: FaultWords = {
  empty: () => 'Escriba una dirección o tome uno de los ejemplos.',
  address: () => 'No es una dirección de teselas. Debe parecerse a https://example.org/{z}/{x}/{y}.png.',
  http: () =>
    'La dirección debe empezar por https://. Sin cifrado solo se puede consultar este mismo dispositivo (localhost).',
  missing: (what) =>
    `Falta ${what}. La dirección debe contener {z}, {x} e {y}: se convierten en acercamiento, columna y fila.`,
  unknown: (what) =>
    `${what} no significa nada aquí. Existen {z}, {x}, {y}, {s} para los servidores a, b y c, y {r} para teselas más nítidas.`,
  host: () => 'En el nombre del servidor solo puede variar {s} al principio, para que sea seguro a quién se consulta.',
  password: () => 'La dirección no puede contener un nombre ni una contraseña.',
  long: () => 'La dirección tiene más de 500 caracteres.'
}

/** The words of the panel about picture tiles. */
export const rasterPanelWords = words({
  en: {
    off: 'Off: the map draws its own background and asks nobody.',
    on: (hosts: string) => `On: pictures come from ${hosts}.`,
    example: 'Example',
    own: 'An address of your own',
    address: 'Tile address',
    hint: '{z}, {x} and {y} stand for zoom, column and row; {s} for a, b and c; {r} for sharper tiles.',
    credit: 'Credit line',
    creditHint: 'What the host asks to be named; shown on the map.',
    terms: 'Terms of use',
    warning: (hosts: string) =>
      `Your browser will ask ${hosts} for a picture of every place you look at. That host will learn your internet address, this site’s address, and which part of the map you look at, and when. Nothing is asked before you agree.`,
    remember: 'Remember on this device',
    rememberHint: 'Otherwise the choice ends with this tab. Links never carry it: others are asked themselves.',
    agree: (host: string) => `Ask ${host}`,
    stop: 'Switch off and forget',
    strength: 'Strength of the tiles',
    picture: 'Pictures and prints of the map are made without them.',
    storage: 'This browser lets the page store nothing, so the choice cannot be carried to the page that shows tiles.',
    faults: en
  },
  es: {
    off: 'Desactivadas: el mapa dibuja su propio fondo y no consulta a nadie.',
    on: (hosts: string) => `Activadas: las imágenes vienen de ${hosts}.`,
    example: 'Ejemplo',
    own: 'Otra dirección',
    address: 'Dirección de las teselas',
    hint: '{z}, {x} e {y} son acercamiento, columna y fila; {s} es a, b y c; {r} pide teselas más nítidas.',
    credit: 'Reconocimiento',
    creditHint: 'A quién pide el servidor que se nombre; se muestra en el mapa.',
    terms: 'Condiciones de uso',
    warning: (hosts: string) =>
      `Su navegador pedirá a ${hosts} una imagen de cada lugar que mire. Ese servidor conocerá su dirección de internet, la dirección de este sitio y qué parte del mapa mira y cuándo. No se pide nada antes de que usted acepte.`,
    remember: 'Recordar en este dispositivo',
    rememberHint:
      'Si no, la elección termina con esta pestaña. Los enlaces nunca la llevan: a los demás se les pregunta.',
    agree: (host: string) => `Consultar ${host}`,
    stop: 'Desactivar y olvidar',
    strength: 'Intensidad de las teselas',
    picture: 'Las imágenes y las impresiones del mapa se hacen sin ellas.',
    storage:
      'Este navegador no permite guardar nada a la página, así que la elección no puede llegar a la página que muestra teselas.',
    faults: es
  }
})
