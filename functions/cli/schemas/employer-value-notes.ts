/** What each field of `employer-values.yaml` means. */
export const employerValueNotes: Readonly<Record<string, string>> = {
  version: 'The version of the list. Trends are only true within one.',
  source: 'Where the list comes from.',
  values: 'The values.',
  'values[].id': 'A short name, used in stories and campaigns.',
  'values[].name': 'Its name.',
  'values[].definition': 'What it means, and does not.',
  'values[].hashtag': 'Its hashtag, without #.',
  'values[].group': 'The heading that leadership reads the value under.',
  'values[].patterns': 'Words that show the value, for each language.',
  'values[].patterns.sv': 'Swedish.',
  'values[].patterns.en': 'English.',
  'values[].patterns.sv.strong': 'Swedish words that give two points. stolt* means words that begin so.',
  'values[].patterns.sv.weak': 'Swedish words that give one point.',
  'values[].patterns.en.strong': 'English words that give two points.',
  'values[].patterns.en.weak': 'English words that give one point.',
  'values[].falseFriends': 'Words that look alike and give no points.',
};
