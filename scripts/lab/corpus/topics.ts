/** The topics of the invented body, each with the things that its items speak of. */

/** A topic and its words. */
export interface Topic {
  id: string
  name: string
  things: readonly string[]
}

const TOPICS_AND_THINGS: readonly [name: string, ...things: string[]][] = [
  ['Lock gates', 'mitre posts', 'balance beams', 'paddle gear', 'heel posts', 'gate seals'],
  ['Towpaths', 'hedges', 'hoggin surfaces', 'mooring rings', 'stiles', 'verges'],
  ['Reservoirs', 'spillways', 'feeder channels', 'gauge boards', 'embankments', 'draw-off valves'],
  ['Aqueducts', 'troughs', 'parapets', 'expansion joints', 'abutments', 'tie bars'],
  ['Tunnels', 'portals', 'ventilation shafts', 'linings', 'legging boards', 'refuges'],
  ['Dredging', 'silt lagoons', 'hopper barges', 'depth soundings', 'weed cuts', 'spoil heaps'],
  ['Moorings', 'pontoons', 'berth lists', 'water points', 'winter berths', 'visitor stays'],
  ['Swing bridges', 'pivots', 'approach ramps', 'locking pins', 'bridge keepers', 'warning lamps'],
  ['Tolls', 'toll tables', 'gauging sticks', 'arrears', 'season permits', 'receipts'],
  ['Wildlife', 'otter holts', 'heronries', 'reed beds', 'eel passes', 'bat roosts'],
  ['Heritage', 'mile posts', 'lock cottages', 'rope marks', 'cranes', 'drawings'],
  ['Training', 'lock-keeping courses', 'apprenticeships', 'rope splices', 'first-aid days', 'rosters'],
  ['Water supply', 'back pumps', 'boreholes', 'drought orders', 'leaks', 'levels'],
  ['Freight', 'grain barges', 'transshipments', 'loads', 'timetables', 'wharf hours'],
  ['Public access', 'ramps', 'handrails', 'large-print maps', 'tactile signs', 'opening hours'],
  ['Pensions', 'contributions', 'past years of service', 'transfers', 'admission agreements', 'valuations'],
  ['Procurement', 'frameworks', 'lots', 'social clauses', 'thresholds', 'market soundings'],
]

/** Every topic. */
export const TOPICS: readonly Topic[] = TOPICS_AND_THINGS.map(([name, ...things]) => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  things,
}))

/** What an item looks at within its topic. */
export const ASPECTS = [
  'condition survey',
  'options paper',
  'costs and savings',
  'evidence so far',
  'responses received',
  'next steps',
  'pilot results',
  'risks',
  'programme of works',
  'draft guidance',
  'comparison with last year',
  'complaints and lessons',
] as const
