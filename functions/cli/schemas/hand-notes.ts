/** What editors say of the fields of files that people write when something has happened: a pause, an answer. */
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

export const answerNotes: Readonly<Record<string, string>> = {
  by: 'Who found out.',
  at: 'When. An answer counts for what was asked before it.',
  reason: 'What it rests on.',
  found: 'Only about a send that nobody knows the end of: whether the post stands. Noted; `vardag settle` decides.',
  externalId: 'The post that was found.',
};
