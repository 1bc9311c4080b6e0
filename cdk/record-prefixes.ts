/** Where `records` keeps its append-only objects: an object there is written once, with `If-None-Match: *`. */
export const recordPrefixes = [
  'publications/',
  'tellings/',
  'ads/',
  'approvals/',
  'receipts/',
  'archive/',
  'log/',
  'disposals/',
  'acts/',
] as const;

export type RecordPrefix = (typeof recordPrefixes)[number];
