/** The organisations of the invented body. */

/** An organisation: its id, name and type. */
export type Organisation = readonly [id: string, name: string, type: string]

/** Those in which members declare interests. */
export const INTERESTING: readonly Organisation[] = [
  ['towpath-trust', 'Towpath Trust', 'charity'],
  ['heron-and-daughters', 'Heron & Daughters', 'company'],
  ['low-bridge-college', 'Low Bridge College', 'university'],
  ['duckweed-society', 'Duckweed Society', 'charity'],
  ['windlass-works', 'Windlass Works', 'company'],
  ['fenwater-union', 'Fenwater Union', 'body'],
  ['wharf-mutual', 'Wharf Mutual', 'company'],
  ['bargeman-and-bargeman', 'Bargeman & Bargeman', 'company'],
]

/** Those in which nobody does. */
export const PLAIN: readonly Organisation[] = [
  ['ministry-of-still-water', 'Ministry of Still Water', 'department'],
  ['office-of-locks', 'Office of Locks', 'department'],
  ['basin-board', 'Basin Board', 'body'],
  ['institute-of-slow-boats', 'Institute of Slow Boats', 'university'],
  ['aqueduct-fund', 'Aqueduct Fund', 'programme'],
  ['dredger-hire', 'Dredger Hire', 'procurement'],
  ['upper-cut-council', 'Upper Cut Council', 'body'],
  ['lower-cut-council', 'Lower Cut Council', 'body'],
]
