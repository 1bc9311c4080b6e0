/** What editors say of the fields of files that people and the desk write: a consent, a pause, an answer, an ask. */
export const pauseNotes: Readonly<Record<string, string>> = {
  scope: 'all, or one of unit, campaign, channel, story.',
  'scope.unit': 'A unit and everything in it.',
  'scope.campaign': 'A campaign.',
  'scope.channel': 'A channel.',
  'scope.story': 'A story: it is held back.',
  by: 'Who paused.',
  since: 'Since when.',
  reason: 'Why.',
};

export const consentNotes: Readonly<Record<string, string>> = {
  person: "A key that says nothing about who it is. The same in all of a person's consents. Never an identity number.",
  displayName: 'The name that the story uses.',
  legalBasis: 'The ground that the employer stands on. A withdrawal is honoured whatever it is.',
  reasoning: 'Where the reasoning about the legal basis is kept.',
  channels: 'Where the person may be shown.',
  purposes: 'What for. Noted; Vardag itself does nothing but recruitment.',
  images: 'Whether pictures of the person may be used.',
  from: 'The first day.',
  until: 'The last day, included.',
  textHash:
    'SHA-256 of the one text that the person approved. A story with other words is not sent or changed. Left out, any text.',
  withdrawnAt: 'When the person took it back. Everything is then taken down.',
  afterEmployment:
    'What the person wants when the employment ends. remove: the consent ends on the last day that figures/left.csv has for them.',
  givenHow: 'How the permission was given.',
};

export const answerNotes: Readonly<Record<string, string>> = {
  by: 'Who found out.',
  at: 'When. An answer counts for what was asked before it.',
  reason: 'What it rests on.',
  found: 'Only about a send that nobody knows the end of: whether the post stands. Noted; `vardag settle` decides.',
  externalId: 'The post that was found.',
};

export const askNotes: Readonly<Record<string, string>> = {
  story: 'The story that is asked about.',
  name: 'The person, as the story names them.',
  person: 'Their pseudonymous key.',
  to: 'Their sign-in name. It stands here alone, until they have answered.',
  channels: 'Where the story would be seen.',
  purposes: 'What for.',
  until: 'The last day of the consent.',
  textHash: 'SHA-256 of the words that they are shown, as `vardag check` prints it.',
  pictures: 'SHA-256 of each picture that they are shown, by the name of its file.',
  by: 'Who asks.',
  at: 'When.',
};

export const pastedNotes: Readonly<Record<string, string>> = {
  block: 'Hash of the block as it was shown. Another block is asked for anew.',
  by: 'Who pasted it.',
  at: 'When.',
};

export const peopleNotes: Readonly<Record<string, string>> = {
  people: 'Everyone who works with the stories. Who is not here may read what they are let in to, and do nothing.',
  'people[].name': 'The first name.',
  'people[].signIn': 'The name that they sign in with.',
  'people[].roles': 'What they do. A person may have several roles.',
  'people[].key':
    'The key that stands as person in their consents. A storyteller needs one: what they do is recorded under it.',
  'people[].units': 'Units that they look after, with everything in them. None is all.',
  'people[].mail': 'Where they are told what waits for them.',
  'people[].language': 'The language they are told in.',
};

const kept = (kind: string, what: string): Readonly<Record<string, string>> => ({
  [kind]: what,
  [`${kind}.keep`]:
    'always, or how long after the last thing that is recorded of it: P10Y. What is kept always is erased by a decision of its own alone.',
  [`${kind}.decision`]: 'The decision that says so, as the registry has it.',
});

export const retentionNotes: Readonly<Record<string, string>> = {
  ...kept('published', 'What was shown, and the ledgers that say where and when.'),
  ...kept('approvals', 'Who approved what, and whom it showed.'),
  ...kept('receipts', 'Receipts of what was taken down.'),
  ...kept('acts', 'What people did in the desk.'),
  ...kept('consents', 'Consents, counted from their end.'),
  ...kept('stories', 'Drafts, and stories that were withdrawn.'),
  ...kept('numbers', 'How stories did.'),
};
