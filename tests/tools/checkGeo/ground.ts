import { broken, edit } from './broken'

/** What only shows when the data are seen whole: unused, gone, untranslated, on the wrong ground, badly drawn. */
export const ground = [
  broken(
    'a source that nothing cites',
    edit(
      'sources.json',
      null,
      '"sources": {',
      `"sources": {
    "unread": { "title": "Unread", "publisher": "The Daily Capstan", "newsroom": "capstan", "published": "2031-03-09", "language": "en", "url": null },`
    ),
    'sources.json:4:15 · $.sources.unread · expected a source that something cites, found no reference to it · mend: cite it where its facts are used, or remove it'
  ),
  broken(
    'an id that an earlier version had and this one lacks',
    edit('disputes.geojson', null, '"id": "antilia"', '"id": "antillia"'),
    'changes.json:41:9 · $.changes[0].added[32] · expected a feature or a tombstone for what version 1.0.0 added, found neither for "antilia" · mend: restore the feature, or add its id with title and reason to "withdrawn" of the new version',
    'disputes.geojson:7:13 · antillia · $.features[0].id · expected an id that changes.json lists as added, found "antillia" · mend: add it to "added" of version 1.1.0; from then on it is permanent'
  ),
  broken(
    'a feature that is gone without a tombstone',
    edit(
      'disputes.geojson',
      null,
      null,
      `{ "type": "FeatureCollection", "features": [] }
`
    ),
    'changes.json:41:9 · $.changes[0].added[32] · expected a feature or a tombstone for what version 1.0.0 added, found neither for "antilia" · mend: restore the feature, or add its id with title and reason to "withdrawn" of the new version',
    'warning · situation.json:272:18 · $.sameInBoth[0] · expected a text that stands somewhere in both languages, found "Antilia" · mend: remove it from the list'
  ),
  broken(
    'a feature that no version added',
    edit('changes.json', null, '"added": ["talks-offered", ', '"added": ['),
    'events.geojson:281:13 · talks-offered · $.features[6].id · expected an id that changes.json lists as added, found "talks-offered" · mend: add it to "added" of version 1.1.0; from then on it is permanent'
  ),
  broken(
    'a tombstone for something that stands',
    edit('changes.json', null, '"id": "strike-of-the-kraken"', '"id": "strike-06"'),
    'changes.json:42:9 · $.changes[0].added[33] · expected a feature or a tombstone for what version 1.0.0 added, found neither for "strike-of-the-kraken" · mend: restore the feature, or add its id with title and reason to "withdrawn" of the new version',
    'changes.json:53:17 · $.changes[1].withdrawn[0].id · expected no feature with the id of a tombstone, found "strike-06" · mend: remove the feature or the tombstone'
  ),
  broken(
    'a tombstone for something that never was',
    edit('changes.json', null, '"id": "strike-of-the-kraken"', '"id": "strike-of-the-krakens"'),
    'changes.json:42:9 · $.changes[0].added[33] · expected a feature or a tombstone for what version 1.0.0 added, found neither for "strike-of-the-kraken" · mend: restore the feature, or add its id with title and reason to "withdrawn" of the new version',
    'changes.json:53:17 · $.changes[1].withdrawn[0].id · expected an id that was added before, found "strike-of-the-krakens" · mend: did you mean "strike-of-the-kraken"?'
  ),
  broken(
    'a change of something that never was',
    edit(
      'changes.json',
      null,
      '"changed": ["carrier-leviathan", "troops-total"]',
      '"changed": ["carrier-leviatan", "troops-total"]'
    ),
    'changes.json:50:19 · $.changes[1].changed[0] · expected an id that was added before, found "carrier-leviatan" · mend: did you mean "carrier-leviathan"?'
  ),
  broken(
    'an id added twice',
    edit('changes.json', null, '"added": ["talks-offered", ', '"added": ["strike-01", "talks-offered", '),
    'changes.json:49:17 · $.changes[1].added[0] · expected an id that no earlier version added, found "strike-01" · mend: remove it here'
  ),
  broken(
    'a version before the one before',
    edit('changes.json', null, '"version": "1.0.0"', '"version": "1.2.0"'),
    'changes.json:46:18 · $.changes[1].version · expected a version after 1.2.0, found "1.1.0" · mend: list the versions from the first to the last'
  ),
  broken(
    'a version that situation.json does not have',
    edit('situation.json', null, '"version": "1.1.0"', '"version": "1.0.0"'),
    'situation.json:4:14 · $.version · expected 1.1.0, the last version in changes.json, found "1.0.0" · mend: give both the same version'
  ),
  broken(
    'versions that go back in time',
    edit('changes.json', null, '"date": "2031-06-30"', '"date": "2031-06-03"'),
    'changes.json:47:15 · $.changes[1].date · expected a day from 2031-06-05 on, found "2031-06-03" · mend: correct the day'
  ),
  broken(
    'an untranslated title',
    edit(
      'strikes.geojson',
      'strike-02',
      '"es": "Ataque 2: en algún lugar del mar de Atlas"',
      '"es": "Strike 2: somewhere in the Sea of Atlas"'
    ),
    'strikes.geojson:183:18 · strike-02 · $.features[1].properties.title · expected a translation, found the same text twice: "Strike 2: somewhere in the Sea of Atlas" · mend: translate it, or list it in "sameInBoth" of situation.json if it is the same in both languages'
  ),
  broken(
    'an untranslated claim',
    edit(
      'strikes.geojson',
      'strike-01',
      '"es": "Una lancha de pesca de un mástil."',
      '"es": "A fishing boat with one mast."'
    ),
    'strikes.geojson:100:22 · strike-01 · $.features[0].properties.claims[5].value · expected a translation, found the same text twice: "A fishing boat with one mast." · mend: translate it, or list it in "sameInBoth" of situation.json if it is the same in both languages'
  ),
  broken(
    'an untranslated name of a gulf',
    edit('places.geojson', 'gulf-of-kadmos', '"es": "Golfo de Cadmo"', '"es": "Gulf of Kadmos"'),
    'places.geojson:134:18 · gulf-of-kadmos · $.features[7].properties.title · expected a translation, found the same text twice: "Gulf of Kadmos" · mend: translate it, or list it in "sameInBoth" of situation.json if it is the same in both languages'
  ),
  broken(
    'a name that is no longer listed as the same',
    edit('situation.json', null, '"sameInBoth": ["Antilia"]', '"sameInBoth": []'),
    'disputes.geojson:21:18 · antilia · $.features[0].properties.title · expected a translation, found the same text twice: "Antilia" · mend: translate it, or list it in "sameInBoth" of situation.json if it is the same in both languages'
  ),
  broken(
    'a strike on land',
    edit('strikes.geojson', 'strike-03', '[-19, 34.9]', '[-6, 34]'),
    'strikes.geojson:254:24 · strike-03 · $.features[2].geometry.coordinates · expected a position at sea, found [-6,34], 68.6 km inland · mend: move it to the sea, or take "where.sea" away if it was ashore'
  ),
  broken(
    'a strike in another sea than it says',
    edit('strikes.geojson', 'strike-03', '[-19, 34.9]', '[-34, 34.9]'),
    'strikes.geojson:254:24 · strike-03 · $.features[2].geometry.coordinates · expected a position in sea-of-atlas, the sea that "where.sea" names, found [-34,34.9] · mend: correct the position or the sea'
  ),
  broken(
    'an event at sea that stands on land',
    edit('events.geojson', 'boarding-off-ogygia', '[-9.6, 36.9]', '[-8, 38]'),
    'events.geojson:230:24 · boarding-off-ogygia · $.features[5].geometry.coordinates · expected a position at sea, found [-8,38], 70.6 km inland · mend: move it to the sea, or take "where.sea" away if it was ashore'
  ),
  broken(
    'an event elsewhere than at its place',
    edit('events.geojson', 'palace-note', '[-25.67, 37.76]', '[-25.27, 37.81]'),
    'events.geojson:55:24 · palace-note · $.features[1].geometry.coordinates · expected a position at poseidonia, [-25.67,37.76], found [-25.27,37.81] · mend: correct the position or the place'
  ),
  broken(
    'an event on land that stands at sea',
    edit('events.geojson', 'palace-note', '[-25.67, 37.76]', '[-25.67, 37.3]'),
    'events.geojson:55:24 · palace-note · $.features[1].geometry.coordinates · expected a position on land: no "where.sea" says that it is at sea, found [-25.67,37.3], 47.5 km at sea · mend: correct the position, or name the sea in "where.sea"'
  ),
  broken(
    'a force at sea that stands on land',
    edit('forces.geojson', 'carrier-leviathan', '"at": [-18.2, 33.6]', '"at": [-7, 33.6]'),
    'forces.geojson:78:19 · carrier-leviathan · $.features[0].properties.positions[1].at · expected a position at sea, found [-7,33.6], 28.2 km inland · mend: move it to the sea, or take "where.sea" away if it was ashore'
  ),
  broken(
    'a base that stands at sea',
    edit('forces.geojson', 'atlas-field-squadron', '"at": [-7.59, 33.37]', '"at": [-9.59, 33.37]'),
    'forces.geojson:241:19 · atlas-field-squadron · $.features[1].properties.positions[0].at · expected a position on land: no "where.sea" says that it is at sea, found [-9.59,33.37], 84.1 km at sea · mend: correct the position, or name the sea in "where.sea"'
  ),
  broken(
    'a cape at sea',
    edit('places.geojson', 'cape-ogygia', '[-8.99, 37.03]', '[-10.99, 37.03]'),
    'places.geojson:112:24 · cape-ogygia · $.features[6].geometry.coordinates · expected a position on land for a place of the kind cape, found [-10.99,37.03], 158.7 km at sea · mend: correct the position or the kind of place'
  ),
  broken(
    'a label of a sea on land',
    edit('areas.geojson', 'sea-of-atlas', '"label": [-20, 39.6]', '"label": [-7, 39.6]'),
    'areas.geojson:24:18 · sea-of-atlas · $.features[0].properties.label · expected a label at sea, found [-7,39.6], 161.1 km inland · mend: move it to the sea'
  ),
  broken(
    'a label outside of its area',
    edit('areas.geojson', 'poseidonia-waters', '"label": [-24.6, 36.6]', '"label": [-22.6, 36.6]'),
    'areas.geojson:44:18 · poseidonia-waters · $.features[1].properties.label · expected a label within the area, found [-22.6,36.6] · mend: move it inside'
  ),
  broken(
    'a ring that crosses itself',
    edit(
      'areas.geojson',
      'outer-ocean',
      '[[-40, 24], [-31, 24], [-31, 46], [-40, 46], [-40, 24]]',
      '[[-40, 24], [-31, 46], [-31, 24], [-40, 46], [-40, 24]]'
    ),
    'areas.geojson:53:11 · outer-ocean · $.features[2].geometry.coordinates[0] · expected a ring that does not cross or touch itself, found a crossing at [-35.5,35] · mend: put its corners in the order in which they are passed'
  ),
  broken(
    'a ring wound the wrong way',
    edit(
      'areas.geojson',
      'outer-ocean',
      '[[-40, 24], [-31, 24], [-31, 46], [-40, 46], [-40, 24]]',
      '[[-40, 24], [-40, 46], [-31, 46], [-31, 24], [-40, 24]]'
    ),
    'areas.geojson:53:11 · outer-ocean · $.features[2].geometry.coordinates[0] · expected a ring wound counterclockwise (an outer ring, RFC 7946), found clockwise · mend: reverse the order of its positions'
  ),
  broken(
    'a hole wound the wrong way',
    edit(
      'deployment.geojson',
      'reported-area',
      '[[-25.9, 37.65], [-25.9, 37.95], [-25.0, 37.95], [-25.0, 37.65], [-25.9, 37.65]]',
      '[[-25.9, 37.65], [-25.0, 37.65], [-25.0, 37.95], [-25.9, 37.95], [-25.9, 37.65]]'
    ),
    'deployment.geojson:72:11 · reported-area · $.features[1].geometry.coordinates[1] · expected a ring wound clockwise (a hole, RFC 7946), found counterclockwise · mend: reverse the order of its positions'
  ),
  broken(
    'a hole outside of its ring',
    edit(
      'deployment.geojson',
      'reported-area',
      '[[-25.9, 37.65], [-25.9, 37.95], [-25.0, 37.95], [-25.0, 37.65], [-25.9, 37.65]]',
      '[[-29.9, 37.65], [-29.9, 37.95], [-29.0, 37.95], [-29.0, 37.65], [-29.9, 37.65]]'
    ),
    'deployment.geojson:72:11 · reported-area · $.features[1].geometry.coordinates[1] · expected a hole within its outer ring, found [-29.9,37.65] · mend: move it, or make it a polygon of its own'
  ),
  broken(
    'a ring without area',
    edit(
      'disputes.geojson',
      'antilia',
      '[[-31.4, 39.3], [-31.0, 39.3], [-31.0, 39.8], [-31.4, 39.8], [-31.4, 39.3]]',
      '[[-31.4, 39.3], [-31.0, 39.3], [-31.4, 39.3], [-31.0, 39.3], [-31.4, 39.3]]'
    ),
    'disputes.geojson:15:13 · antilia · $.features[0].geometry.coordinates[1][0] · expected a ring with at least three different corners, found [[-31.4,39.3],[-31,39.3],[-31.4,39.3],[-31,39.3],[-31.4,39.3]] · mend: add the missing corners'
  ),
  broken(
    'a corner that is not on its ring',
    edit('deployment.geojson', 'reported-area', '"at": [-18, 34.2]', '"at": [-18, 34.3]'),
    'deployment.geojson:97:19 · reported-area · $.features[1].properties.corners[1].at · expected a position of the ring, after the corner before, found [-18,34.3] · mend: give corners and ring the same positions in the same order'
  ),
  broken(
    'a corner with the wrong number',
    edit('deployment.geojson', 'reported-area', '"number": 2', '"number": 3'),
    'deployment.geojson:96:23 · reported-area · $.features[1].properties.corners[1].number · expected 2, found 3 · mend: number the corners from 1 in the order of the ring'
  )
]
