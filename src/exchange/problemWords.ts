import { words } from '~/i18n/words'
import type { ProblemKind } from './in/problem'

/** What a problem is, and how it is mended or what was done about it. */
export interface ProblemText {
  readonly reason: string
  readonly mend: string
}

/** Every kind of problem in words. */
export const problemWords = words<Readonly<Record<ProblemKind, ProblemText>>>({
  en: {
    'empty-file': { reason: 'The file holds no features.', mend: 'Choose a file with at least one feature.' },
    'too-large': { reason: 'The file is larger than 100 MB.', mend: 'Cut it into parts or simplify it.' },
    'too-many-features': { reason: 'The file has more than 500,000 features.', mend: 'Cut it into parts.' },
    'too-many-positions': {
      reason: 'Unpacked, the file has more positions than a browser can hold.',
      mend: 'Cut it into parts or simplify it.'
    },
    'unknown-format': {
      reason: 'This is none of the formats that can be read.',
      mend: 'Save it as GeoJSON, CSV, KML or GPX.'
    },
    json: {
      reason: 'From here on the text is not JSON.',
      mend: 'Mend the text at this place: often a comma, a bracket or a quotation mark is missing, or the file was cut off.'
    },
    deep: { reason: 'It nests deeper than 100 levels.', mend: 'No map needs that; take the inner levels out.' },
    root: {
      reason: 'This is JSON, but not GeoJSON: a FeatureCollection, a Feature or a geometry is expected.',
      mend: 'Put the features into {"type": "FeatureCollection", "features": […]}.'
    },
    crs: {
      reason: 'The file names EPSG:3857 (Web Mercator): its numbers are metres, not degrees.',
      mend: 'Read it again as EPSG:3857.'
    },
    'crs-unknown': {
      reason: 'The file names a system of coordinates other than WGS 84.',
      mend: 'Convert it to WGS 84 (EPSG:4326), for instance with a desktop GIS.'
    },
    topology: {
      reason: 'The topology lacks its objects or its arcs, or an arc is no list of number pairs.',
      mend: 'Write the TopoJSON file again from its source.'
    },
    xml: {
      reason: 'From here on the text is not well-formed XML.',
      mend: 'Mend the text at this place: often a tag is not closed, or an & stands for itself.'
    },
    entity: {
      reason: 'The file defines entities, which can be made to grow without end.',
      mend: 'Take the DOCTYPE out; KML and GPX need none.'
    },
    zip: { reason: 'The packed file cannot be unpacked.', mend: 'Pack it again, or give the KML itself.' },
    'zip-bomb': {
      reason: 'Unpacked, the file would be larger than 300 MB or have more than 5,000 entries.',
      mend: 'Give the KML itself.'
    },
    'no-kml': { reason: 'There is no KML in the packed file.', mend: 'Give a KMZ file, or unpack it first.' },
    columns: {
      reason: 'No columns look like longitude and latitude or like well-known text.',
      mend: 'Choose the columns below, or name them longitude and latitude.'
    },
    quote: {
      reason: 'A quotation mark is opened here and never closed.',
      mend: 'Close it, or double it if it belongs to the text.'
    },
    failed: { reason: 'The file could not be read.', mend: 'Save it again from its source.' },
    'not-feature': { reason: 'This is not a feature.', mend: 'Give it "type": "Feature", a geometry and properties.' },
    line: { reason: 'This line is not GeoJSON.', mend: 'Each line must be one whole feature.' },
    'geometry-type': {
      reason: 'This type of geometry does not exist.',
      mend: 'Use Point, LineString, Polygon, their Multi forms or GeometryCollection, with capitals as here.'
    },
    'coordinates-missing': {
      reason: 'It has no coordinates.',
      mend: 'Add them, or set the geometry to null if the place is not known.'
    },
    coordinate: {
      reason: 'A coordinate is not a number.',
      mend: 'Write plain numbers, without quotation marks or degree signs.'
    },
    range: {
      reason: 'The position is not on the globe: longitude goes from -180 to 180, latitude from -90 to 90.',
      mend: 'Write degrees, longitude first.'
    },
    swapped: {
      reason: 'The latitude is beyond 90: longitude and latitude are probably exchanged.',
      mend: 'Read the file again with both exchanged.'
    },
    'line-short': { reason: 'A line needs at least two positions.', mend: 'Add a position, or make it a point.' },
    'ring-short': { reason: 'A ring needs at least three corners.', mend: 'Add corners, or make it a line.' },
    'ring-flat': { reason: 'A ring needs three different corners.', mend: 'Add corners, or make it a line.' },
    arc: { reason: 'It refers to an arc that does not exist.', mend: 'Write the TopoJSON file again from its source.' },
    wkt: { reason: 'From here on the text is not well-known text.', mend: 'Write for instance POINT (-60.5 12.25).' },
    unclosed: { reason: 'The ring was not closed.', mend: 'Its first position was added at its end.' },
    winding: {
      reason: 'The ring ran the wrong way round.',
      mend: 'It was turned round: outer rings counterclockwise, holes clockwise (RFC 7946).'
    },
    surplus: {
      reason: 'The position has more than three numbers.',
      mend: 'The numbers after the third were left out.'
    },
    id: { reason: 'The id is neither a text nor a number.', mend: 'It was left out.' },
    properties: { reason: 'The properties are not an object.', mend: 'They were left out.' },
    'decimal-comma': { reason: 'The number has a decimal comma.', mend: 'It was read as a decimal point.' },
    'header-double': { reason: 'Two columns have the same name.', mend: 'The second was given a number.' },
    crossing: {
      reason: 'The outline crosses or touches itself here.',
      mend: 'It is shown as it is; no area and no distance is given.'
    },
    wide: {
      reason: 'An edge spans more than half the globe.',
      mend: 'It is shown as it is; no area and no distance is given.'
    },
    dimensions: { reason: 'Some positions have a height and some have none.', mend: 'They are kept as they are.' },
    'duplicate-id': { reason: 'Another feature has the same id.', mend: 'Both are kept.' },
    'maybe-swapped': {
      reason: 'The place lies outside this map, and would lie on it with longitude and latitude exchanged.',
      mend: 'If that is so, read the file again with both exchanged.'
    },
    encoding: {
      reason: 'The text is not in UTF-8.',
      mend: 'It was read in the encoding named; check accented letters.'
    },
    cells: {
      reason: 'The row has more or fewer cells than the header.',
      mend: 'Missing cells count as empty; further ones are kept under a numbered name.'
    },
    'quote-stray': { reason: 'Text follows a closing quotation mark.', mend: 'It was kept as part of the cell.' },
    'not-read': { reason: 'This part is not read.', mend: 'It is not on the map.' },
    'several-kml': { reason: 'The packed file holds another KML.', mend: 'Only the main one was read.' },
    null: { reason: 'The feature has no place.', mend: 'It is listed as not placed.' },
    empty: { reason: 'The geometry is empty.', mend: 'The feature is listed as not placed.' }
  },
  es: {
    'empty-file': { reason: 'El archivo no contiene elementos.', mend: 'Elija un archivo con al menos un elemento.' },
    'too-large': { reason: 'El archivo supera los 100 MB.', mend: 'Divídalo o simplifíquelo.' },
    'too-many-features': { reason: 'El archivo tiene más de 500.000 elementos.', mend: 'Divídalo en partes.' },
    'too-many-positions': {
      reason: 'Desplegado, el archivo tiene más posiciones de las que admite un navegador.',
      mend: 'Divídalo o simplifíquelo.'
    },
    'unknown-format': {
      reason: 'No es ninguno de los formatos que se pueden leer.',
      mend: 'Guárdelo como GeoJSON, CSV, KML o GPX.'
    },
    json: {
      reason: 'A partir de aquí el texto no es JSON.',
      mend: 'Corrija el texto en este lugar: suele faltar una coma, un corchete o una comilla, o el archivo quedó cortado.'
    },
    deep: {
      reason: 'Tiene más de 100 niveles de anidamiento.',
      mend: 'Ningún mapa los necesita; quite los interiores.'
    },
    root: {
      reason: 'Es JSON, pero no GeoJSON: se espera una FeatureCollection, un Feature o una geometría.',
      mend: 'Ponga los elementos dentro de {"type": "FeatureCollection", "features": […]}.'
    },
    crs: {
      reason: 'El archivo indica EPSG:3857 (Web Mercator): sus números son metros, no grados.',
      mend: 'Léalo de nuevo como EPSG:3857.'
    },
    'crs-unknown': {
      reason: 'El archivo indica un sistema de coordenadas distinto de WGS 84.',
      mend: 'Conviértalo a WGS 84 (EPSG:4326), por ejemplo con un SIG de escritorio.'
    },
    topology: {
      reason: 'A la topología le faltan objetos o arcos, o un arco no es una lista de pares de números.',
      mend: 'Vuelva a generar el TopoJSON a partir del original.'
    },
    xml: {
      reason: 'A partir de aquí el texto no es XML bien formado.',
      mend: 'Corrija el texto en este lugar: suele faltar el cierre de una etiqueta, o hay un & suelto.'
    },
    entity: {
      reason: 'El archivo define entidades, que pueden crecer sin fin.',
      mend: 'Quite el DOCTYPE; KML y GPX no lo necesitan.'
    },
    zip: { reason: 'No se puede descomprimir el archivo.', mend: 'Comprímalo de nuevo o entregue el KML.' },
    'zip-bomb': { reason: 'Descomprimido, el archivo pasaría de 300 MB o de 5000 entradas.', mend: 'Entregue el KML.' },
    'no-kml': {
      reason: 'El archivo comprimido no contiene ningún KML.',
      mend: 'Entregue un KMZ o descomprímalo antes.'
    },
    columns: {
      reason: 'Ninguna columna parece contener longitud y latitud ni texto WKT.',
      mend: 'Elija las columnas abajo o llámelas longitud y latitud.'
    },
    quote: {
      reason: 'Aquí se abre una comilla que no se cierra.',
      mend: 'Ciérrela, o duplíquela si forma parte del texto.'
    },
    failed: { reason: 'No se pudo leer el archivo.', mend: 'Guárdelo de nuevo desde el original.' },
    'not-feature': { reason: 'Esto no es un elemento.', mend: 'Dele "type": "Feature", una geometría y propiedades.' },
    line: { reason: 'Esta línea no es GeoJSON.', mend: 'Cada línea debe ser un elemento completo.' },
    'geometry-type': {
      reason: 'Este tipo de geometría no existe.',
      mend: 'Use Point, LineString, Polygon, sus formas Multi o GeometryCollection, con estas mayúsculas.'
    },
    'coordinates-missing': {
      reason: 'No tiene coordenadas.',
      mend: 'Añádalas, o ponga la geometría en null si no se conoce el lugar.'
    },
    coordinate: {
      reason: 'Una coordenada no es un número.',
      mend: 'Escriba solo números, sin comillas ni signos de grado.'
    },
    range: {
      reason: 'La posición no está en el globo: la longitud va de -180 a 180 y la latitud de -90 a 90.',
      mend: 'Escriba grados, primero la longitud.'
    },
    swapped: {
      reason: 'La latitud pasa de 90: es probable que longitud y latitud estén invertidas.',
      mend: 'Lea el archivo de nuevo invirtiéndolas.'
    },
    'line-short': {
      reason: 'Una línea necesita al menos dos posiciones.',
      mend: 'Añada una posición o conviértala en punto.'
    },
    'ring-short': {
      reason: 'Un anillo necesita al menos tres vértices.',
      mend: 'Añada vértices o conviértalo en línea.'
    },
    'ring-flat': {
      reason: 'Un anillo necesita tres vértices distintos.',
      mend: 'Añada vértices o conviértalo en línea.'
    },
    arc: { reason: 'Remite a un arco que no existe.', mend: 'Vuelva a generar el TopoJSON a partir del original.' },
    wkt: { reason: 'A partir de aquí el texto no es WKT.', mend: 'Escriba, por ejemplo, POINT (-60.5 12.25).' },
    unclosed: { reason: 'El anillo no estaba cerrado.', mend: 'Se añadió su primera posición al final.' },
    winding: {
      reason: 'El anillo giraba en el sentido contrario.',
      mend: 'Se invirtió: los exteriores en sentido antihorario, los huecos en sentido horario (RFC 7946).'
    },
    surplus: { reason: 'La posición tiene más de tres números.', mend: 'Se omitieron los posteriores al tercero.' },
    id: { reason: 'El identificador no es ni texto ni número.', mend: 'Se omitió.' },
    properties: { reason: 'Las propiedades no son un objeto.', mend: 'Se omitieron.' },
    'decimal-comma': { reason: 'El número lleva coma decimal.', mend: 'Se leyó como punto decimal.' },
    'header-double': { reason: 'Dos columnas tienen el mismo nombre.', mend: 'La segunda recibió un número.' },
    crossing: {
      reason: 'El contorno se cruza o se toca a sí mismo aquí.',
      mend: 'Se muestra tal cual; no se da superficie ni distancia.'
    },
    wide: {
      reason: 'Un lado abarca más de medio globo.',
      mend: 'Se muestra tal cual; no se da superficie ni distancia.'
    },
    dimensions: { reason: 'Unas posiciones tienen altura y otras no.', mend: 'Se conservan como están.' },
    'duplicate-id': { reason: 'Otro elemento tiene el mismo identificador.', mend: 'Se conservan ambos.' },
    'maybe-swapped': {
      reason: 'El lugar queda fuera de este mapa, y quedaría dentro si se invirtieran longitud y latitud.',
      mend: 'Si es así, lea el archivo de nuevo invirtiéndolas.'
    },
    encoding: {
      reason: 'El texto no está en UTF-8.',
      mend: 'Se leyó en la codificación indicada; revise las letras acentuadas.'
    },
    cells: {
      reason: 'La fila tiene más o menos celdas que el encabezado.',
      mend: 'Las que faltan cuentan como vacías; las sobrantes se conservan con un nombre numerado.'
    },
    'quote-stray': {
      reason: 'Hay texto después de una comilla de cierre.',
      mend: 'Se conservó como parte de la celda.'
    },
    'not-read': { reason: 'Esta parte no se lee.', mend: 'No está en el mapa.' },
    'several-kml': { reason: 'El archivo comprimido contiene otro KML.', mend: 'Solo se leyó el principal.' },
    null: { reason: 'El elemento no tiene lugar.', mend: 'Figura entre los que no se pueden ubicar.' },
    empty: { reason: 'La geometría está vacía.', mend: 'El elemento figura entre los que no se pueden ubicar.' }
  }
})
