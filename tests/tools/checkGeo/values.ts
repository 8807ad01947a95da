import { broken, edit } from './broken'

/** Files whose values are out of range or no word of their list. */
export const values = [
  broken(
    'a polygon without ring',
    edit('areas.geojson', 'outer-ocean', '[[-40, 24], [-31, 24], [-31, 46], [-40, 46], [-40, 24]]', ''),
    'areas.geojson:52:24 · outer-ocean · $.features[2].geometry.coordinates · expected at least one ring, found [] · mend: write at least one ring'
  ),
  broken(
    'a line of one position',
    edit('deployment.geojson', 'approach', '[[-17.2, 32.5], [-18.2, 33.6], [-21.5, 35.1]]', '[[-17.2, 32.5]]'),
    'deployment.geojson:148:24 · approach · $.features[2].geometry.coordinates · expected a line of at least two positions, found [[-17.2,32.5]] · mend: write a line of at least two positions'
  ),
  broken(
    'a place known in an unknown way',
    edit('strikes.geojson', 'strike-02', '"kind": "area"', '"kind": "aera"'),
    'strikes.geojson:191:19 · strike-02 · $.features[1].properties.where.kind · expected one of position, circle, area, unplaced, found "aera" · mend: did you mean "area"?'
  ),
  broken(
    'an area strike with a radius',
    edit('strikes.geojson', 'strike-02', '"area": "sea-of-atlas",', '"area": "sea-of-atlas", "radius": 1000,'),
    'strikes.geojson:192:35 · strike-02 · $.features[1].properties.where.radius · expected no such member, found "radius" · mend: remove it or correct its spelling; geo/schema lists the members'
  ),
  broken(
    'a circle without radius',
    edit(
      'strikes.geojson',
      'strike-03',
      `          "radius": 60000,
`,
      ''
    ),
    'strikes.geojson:266:18 · strike-03 · $.features[2].properties.where.radius · expected the member "radius", found nothing · mend: add it; geo/schema says what it may be'
  ),
  broken(
    'a circle of no size',
    edit('strikes.geojson', 'strike-03', '"radius": 60000', '"radius": 0'),
    'strikes.geojson:268:21 · strike-03 · $.features[2].properties.where.radius · expected a radius in metres above 0, found 0 · mend: write a radius in metres above 0'
  ),
  broken(
    'a circle larger than an ocean',
    edit('strikes.geojson', 'strike-03', '"radius": 60000', '"radius": 6000000'),
    'strikes.geojson:268:21 · strike-03 · $.features[2].properties.where.radius · expected a radius of at most 2000000 metres, found 6000000 · mend: write a radius of at most 2000000 metres'
  ),
  broken(
    'a position less exact than a dot may be',
    edit('events.geojson', 'palace-note', '"precision": 2000', '"precision": 20000'),
    'events.geojson:67:24 · palace-note · $.features[1].properties.where.precision · expected a precision of at most 10000 metres, found 20000 · mend: write a precision of at most 10000 metres'
  ),
  broken(
    'a day that no calendar has',
    edit('strikes.geojson', 'strike-02', '"start": "2031-03-21"', '"start": "2031-02-30"'),
    'strikes.geojson:189:28 · strike-02 · $.features[1].properties.when.start · expected a day of the calendar, YYYY-MM-DD, found "2031-02-30" · mend: write it as in 2031-03-08'
  ),
  broken(
    'a day in words',
    edit('strikes.geojson', 'strike-02', '"start": "2031-03-21"', '"start": "21 March 2031"'),
    'strikes.geojson:189:28 · strike-02 · $.features[1].properties.when.start · expected a day of the calendar, YYYY-MM-DD, found "21 March 2031" · mend: write it as in 2031-03-08'
  ),
  broken(
    'an end before the start',
    edit('events.geojson', 'reserves-called', '"end": "2031-05-04"', '"end": "2031-04-04"'),
    'events.geojson:145:49 · reserves-called · $.features[3].properties.when.end · expected an end that is not before its start, found "2031-04-04" · mend: write an end that is not before its start'
  ),
  broken(
    'a sureness that is no word of the list',
    edit('strikes.geojson', 'strike-02', '"confidence": "high"', '"confidence": "hgih"'),
    'strikes.geojson:194:25 · strike-02 · $.features[1].properties.where.confidence · expected one of high, medium, low, found "hgih" · mend: did you mean "high"?'
  ),
  broken(
    'a force of an unknown kind',
    edit('forces.geojson', 'hesper-camp', '"force": "camp"', '"force": "canp"'),
    'forces.geojson:326:18 · hesper-camp · $.features[3].properties.force · expected one of 18 words: carrier, destroyer, cruiser, amphibious-ship, support-ship, surface-ship …, found "canp" · mend: did you mean "camp"?'
  ),
  broken(
    'a force without any stretch of presence',
    edit(
      'forces.geojson',
      'hesper-camp',
      `        "presence": [
          {
            "start": "2031-05-15",
            "end": null,
            "status": "unknown",
            "why": { "en": "Asked for; nothing more is known.", "es": "Solicitado; no se sabe más." },
            "sources": ["mareas-0515"]
          }
        ]`,
      '        "presence": []'
    ),
    'forces.geojson:370:21 · hesper-camp · $.features[3].properties.presence · expected at least one stretch of presence, found [] · mend: write at least one stretch of presence'
  ),
  broken(
    'a site with an unknown use',
    edit('forces.geojson', 'hesper-camp', '"use": "requested"', '"use": "request"'),
    'forces.geojson:328:16 · hesper-camp · $.features[3].properties.use · expected one of used, authorised, requested, standing, found "request" · mend: did you mean "requested"?'
  ),
  broken(
    'a place of too low a rank',
    edit('places.geojson', 'thule', '"rank": 5', '"rank": 9'),
    'places.geojson:168:17 · thule · $.features[9].properties.rank · expected at most 5, found 9 · mend: write at most 5'
  ),
  broken(
    'a corner with an unknown basis',
    edit('deployment.geojson', 'reported-area', '"basis": "closing-line"', '"basis": "closing line"'),
    'deployment.geojson:112:22 · reported-area · $.features[1].properties.corners[3].basis · expected one of report, limit, closing-line, definition, found "closing line" · mend: did you mean "closing-line"?'
  ),
  broken(
    'a source with another kind of address',
    edit('sources.json', null, '"https://example.org/gazette-0404"', '"ftp://example.org/gazette-0404"'),
    'sources.json:18:14 · $.sources["gazette-0404"].url · expected an address that begins with http:// or https://, found "ftp://example.org/gazette-0404" · mend: write an address that begins with http:// or https://'
  ),
  broken(
    'a source with a script for an address',
    edit('sources.json', null, '"https://example.org/gazette-0404"', '"javascript:alert(1)"'),
    'sources.json:18:14 · $.sources["gazette-0404"].url · expected an address that begins with http:// or https://, found "javascript:alert(1)" · mend: write an address that begins with http:// or https://'
  ),
  broken(
    'a language by its name',
    edit(
      'sources.json',
      null,
      `"published": "2031-04-04",
      "language": "en"`,
      `"published": "2031-04-04",
      "language": "English"`
    ),
    'sources.json:17:19 · $.sources["gazette-0404"].language · expected a language code of two letters, found "English" · mend: write a language code of two letters'
  ),
  broken(
    'a source with a capital in its id',
    edit('sources.json', null, '"gazette-0404": {', '"Gazette-0404": {'),
    'sources.json:12:21 · $.sources["Gazette-0404"] · expected an id of lower-case letters, digits and single hyphens, found "Gazette-0404" · mend: write an id of lower-case letters, digits and single hyphens'
  ),
  broken(
    'a version of two numbers',
    edit('situation.json', null, '"version": "1.1.0"', '"version": "1.1"'),
    'situation.json:4:14 · $.version · expected a version such as 1.0.0, found "1.1" · mend: write a version such as 1.0.0'
  ),
  broken(
    'a box from east to west',
    edit('situation.json', null, '"window": [-40, 20, 5, 50]', '"window": [5, 20, -40, 50]'),
    'situation.json:13:13 · $.window · expected a box as west, south, east, north, found [5,20,-40,50] · mend: write a box as west, south, east, north'
  ),
  broken(
    'features that are no list',
    edit('disputes.geojson', null, '"features": [', '"features": null, "was": ['),
    'disputes.geojson:4:15 · $.features · expected a list, found null · mend: write a list',
    'disputes.geojson:4:21 · $.was · expected no such member, found "was" · mend: remove it or correct its spelling; geo/schema lists the members'
  ),
  broken(
    'no version at all',
    edit(
      'changes.json',
      null,
      null,
      `{ "changes": [] }
`
    ),
    'changes.json:1:14 · $.changes · expected at least one version, found [] · mend: write at least one version'
  ),
  broken(
    'a list where an object must be',
    edit(
      'disputes.geojson',
      null,
      null,
      `[]
`
    ),
    'disputes.geojson:1:1 · $ · expected an object, found [] · mend: write an object'
  )
]
