import { broken, edit } from './broken'

/** Ids that lead nowhere or stand twice; positions outside of the window or where none may be. */
export const references = [
  broken(
    'a duplicate id in one file',
    edit('strikes.geojson', null, '"id": "strike-03"', '"id": "strike-02"'),
    'strikes.geojson:251:13 · strike-02 · $.features[2].id · expected an id that stands once, found "strike-02", as at strikes.geojson $.features[1] · mend: give one of them another id; an id that was published stays with what it named'
  ),
  broken(
    'a duplicate id in two files',
    edit('events.geojson', null, '"id": "palace-note"', '"id": "poseidonia"'),
    'places.geojson:7:13 · poseidonia · $.features[0].id · expected an id that stands once, found "poseidonia", as at events.geojson $.features[1] · mend: give one of them another id; an id that was published stays with what it named'
  ),
  broken(
    'a duplicate id of a claim',
    edit('strikes.geojson', 'strike-01', '"id": "killed-fishers"', '"id": "killed-announced"'),
    'strikes.geojson:68:19 · strike-01 · $.features[0].properties.claims[1].id · expected an id that stands once, found "killed-announced", as at $.features[0].properties.claims[0].id · mend: give one of them another id; an id that was published stays with what it named'
  ),
  broken(
    'a duplicate id of a note',
    edit('situation.json', null, '"id": "invented"', '"id": "borders"'),
    'situation.json:172:13 · $.notes[1].id · expected an id that stands once, found "borders", as at $.notes[0].id · mend: give one of them another id; an id that was published stays with what it named'
  ),
  broken(
    'a source named twice in one list',
    edit('strikes.geojson', 'strike-02', '"sources": ["herald-0322"]', '"sources": ["herald-0322", "herald-0322"]'),
    'strikes.geojson:188:36 · strike-02 · $.features[1].properties.sources[1] · expected an id that stands once, found "herald-0322", as at $.features[1].properties.sources[0] · mend: name it once'
  ),
  broken(
    'an unknown source',
    edit('strikes.geojson', 'strike-02', '"sources": ["herald-0322"]', '"sources": ["herald-0322", "herald-0332"]'),
    'strikes.geojson:188:36 · strike-02 · $.features[1].properties.sources[1] · expected the id of a known source (sources.json), found "herald-0332" · mend: did you mean "herald-0322"?'
  ),
  broken(
    'an unknown owner',
    edit('strikes.geojson', 'strike-02', '"by": "lemuria-navy"', '"by": "lemuria-nav"'),
    'strikes.geojson:199:21 · strike-02 · $.features[1].properties.where.said[0].by · expected the id of a known owner (owners of situation.json), found "lemuria-nav" · mend: did you mean "lemuria-navy"?'
  ),
  broken(
    'an unknown area',
    edit('strikes.geojson', 'strike-02', '"area": "sea-of-atlas"', '"area": "sargasso"'),
    'strikes.geojson:192:19 · strike-02 · $.features[1].properties.where.area · expected the id of a known area (areas.geojson), found "sargasso" · mend: correct the id or add what it names'
  ),
  broken(
    'an unknown sea',
    edit('strikes.geojson', 'strike-03', '"sea": "sea-of-atlas"', '"sea": "sea-of-atlass"'),
    'strikes.geojson:271:18 · strike-03 · $.features[2].properties.where.sea · expected the id of a known area (areas.geojson), found "sea-of-atlass" · mend: did you mean "sea-of-atlas"?'
  ),
  broken(
    'an unknown place',
    edit('events.geojson', 'palace-note', '"place": "poseidonia"', '"place": "posidonia"'),
    'events.geojson:68:20 · palace-note · $.features[1].properties.where.place · expected the id of a known place (places.geojson), found "posidonia" · mend: did you mean "poseidonia"?'
  ),
  broken(
    'an unknown category',
    edit('events.geojson', 'palace-note', '"category": "diplomacy"', '"category": "diplomacies"'),
    'events.geojson:59:21 · palace-note · $.features[1].properties.category · expected the id of a known category (categories of situation.json), found "diplomacies" · mend: did you mean "diplomacy"?'
  ),
  broken(
    'an unknown side',
    edit('situation.json', null, '"side": "hesperides"', '"side": "hesperide"'),
    'situation.json:80:15 · $.owners[3].side · expected the id of a known side (sides of situation.json), found "hesperide" · mend: did you mean "hesperides"?',
    'warning · situation.json:34:5 · $.sides[2] · expected a side that something uses, found no reference to it · mend: use it or remove it'
  ),
  broken(
    'an unknown focus',
    edit('situation.json', null, '"focus": "poseidonia"', '"focus": "avalon"'),
    'situation.json:15:12 · $.focus · expected the id of a known place (places.geojson), found "avalon" · mend: correct the id or add what it names'
  ),
  broken(
    'an unknown member of a group',
    edit(
      'strikes.geojson',
      'strike-04',
      '"members": ["strike-04", "strike-05"]',
      '"members": ["strike-04", "strike-55"]'
    ),
    'strikes.geojson:427:36 · strike-04 · $.features[3].properties.group.members[1] · expected the id of a known feature (a file of features), found "strike-55" · mend: did you mean "strike-05"?'
  ),
  broken(
    'an unknown larger area',
    edit('areas.geojson', 'poseidonia-waters', '"within": "sea-of-atlas"', '"within": "sea-of-atla"'),
    'areas.geojson:43:19 · poseidonia-waters · $.features[1].properties.within · expected the id of a known area (areas.geojson), found "sea-of-atla" · mend: did you mean "sea-of-atlas"?'
  ),
  broken(
    'an unknown feature among what is not known',
    edit('situation.json', null, '"features": ["strike-06"]', '"features": ["strike-66"]'),
    'situation.json:181:20 · $.unknowns[0].features[0] · expected the id of a known feature (a file of features), found "strike-66" · mend: did you mean "strike-06"?'
  ),
  broken(
    'an unknown owner of a dispute',
    edit('disputes.geojson', 'antilia', '"claimedBy": "lemuria-government"', '"claimedBy": "mu"'),
    'disputes.geojson:28:22 · antilia · $.features[0].properties.claimedBy · expected the id of a known owner (owners of situation.json), found "mu" · mend: correct the id or add what it names'
  ),
  broken(
    'a longitude 100° off',
    edit('strikes.geojson', 'strike-03', '[-19, 34.9]', '[81, 34.9]'),
    'strikes.geojson:254:24 · strike-03 · $.features[2].geometry.coordinates · expected a position inside the window -40, 20, 5, 50, found [81,34.9] · mend: correct the coordinates (the longitude looks 100° off)'
  ),
  broken(
    'longitude and latitude exchanged',
    edit('strikes.geojson', 'strike-03', '[-19, 34.9]', '[34.9, -19]'),
    'strikes.geojson:254:24 · strike-03 · $.features[2].geometry.coordinates · expected a position inside the window -40, 20, 5, 50 (longitude and latitude look swapped), found [34.9,-19] · mend: exchange the two numbers: longitude comes first'
  ),
  broken(
    'a longitude without its sign',
    edit('strikes.geojson', 'strike-03', '[-19, 34.9]', '[19, 34.9]'),
    'strikes.geojson:254:24 · strike-03 · $.features[2].geometry.coordinates · expected a position inside the window -40, 20, 5, 50, found [19,34.9] · mend: correct the coordinates (is the sign of the longitude wrong?)'
  ),
  broken(
    'a latitude with the wrong sign',
    edit('strikes.geojson', 'strike-03', '[-19, 34.9]', '[-19, -34.9]'),
    'strikes.geojson:254:24 · strike-03 · $.features[2].geometry.coordinates · expected a position inside the window -40, 20, 5, 50, found [-19,-34.9] · mend: correct the coordinates (is the sign of the latitude wrong?)'
  ),
  broken(
    'a corner of an area outside of the window',
    edit('areas.geojson', 'outer-ocean', '[-40, 46], [-40, 24]]', '[-41, 46], [-40, 24]]'),
    'areas.geojson:53:45 · outer-ocean · $.features[2].geometry.coordinates[0][3] · expected a position inside the window -40, 20, 5, 50, found [-41,46] · mend: correct the coordinates'
  ),
  broken(
    'a place outside of the window that is not marked so',
    edit(
      'places.geojson',
      'thule',
      `        "beyond": true,
`,
      ''
    ),
    'places.geojson:160:24 · thule · $.features[9].geometry.coordinates · expected a position inside the window -40, 20, 5, 50, found [-19,64.8] · mend: correct the coordinates; a place outside takes "beyond": true'
  ),
  broken(
    'a direction outside of the window',
    edit('forces.geojson', 'carrier-leviathan', '"toward": [-21.5, 35.1]', '"toward": [-61.5, 35.1]'),
    'forces.geojson:79:23 · carrier-leviathan · $.features[0].properties.positions[1].toward · expected a position inside the window -40, 20, 5, 50, found [-61.5,35.1] · mend: correct the coordinates'
  ),
  broken(
    'an area strike with coordinates',
    edit(
      'strikes.geojson',
      'strike-02',
      '"geometry": null',
      '"geometry": { "type": "Point", "coordinates": [-20, 36] }'
    ),
    'strikes.geojson:179:19 · strike-02 · $.features[1].geometry · expected null: an area or an unplaced report has no coordinates, found {"type":"Point","coordinates":[-20,36]} · mend: set it to null, or change "where" to what is known'
  ),
  broken(
    'an unplaced strike with coordinates',
    edit(
      'strikes.geojson',
      'strike-06',
      '"geometry": null',
      '"geometry": { "type": "Point", "coordinates": [-20, 36] }'
    ),
    'strikes.geojson:505:19 · strike-06 · $.features[5].geometry · expected null: an area or an unplaced report has no coordinates, found {"type":"Point","coordinates":[-20,36]} · mend: set it to null, or change "where" to what is known'
  ),
  broken(
    'a circle without coordinates',
    edit(
      'strikes.geojson',
      'strike-03',
      `{
        "type": "Point",
        "coordinates": [-19, 34.9]
      }`,
      'null'
    ),
    'strikes.geojson:252:19 · strike-03 · $.features[2].geometry · expected a Point for a position or circle, found null · mend: add the point, or say that the place is an area or not known'
  ),
  broken(
    'a position of a force without coordinates',
    edit('forces.geojson', 'carrier-leviathan', '"at": [-18.2, 33.6]', '"at": null'),
    'forces.geojson:78:19 · carrier-leviathan · $.features[0].properties.positions[1].at · expected coordinates for a position or circle, found null · mend: add the point, or say that the place is an area or not known'
  ),
  broken(
    'coordinates of a force that is only in an area',
    edit(
      'forces.geojson',
      'carrier-leviathan',
      `"at": null,
            "text": { "en": "In the Sea`,
      `"at": [-20, 36],
            "text": { "en": "In the Sea`
    ),
    'forces.geojson:101:19 · carrier-leviathan · $.features[0].properties.positions[2].at · expected null: an area or an unplaced report has no coordinates, found [-20,36] · mend: set it to null, or change "where" to what is known'
  )
]
