import { stringify } from 'yaml';

const front = {
  title: 'Vi bestämmer veckan tillsammans',
  language: 'sv',
  people: [{ name: 'Elsa', role: 'förskollärare', consent: 'elsa-2026' }],
  unit: 'utbildning.forskolan-solrosen',
  occupation: '2343',
  goal: 'fler sökande till förskolan',
  author: 'anna.k',
};

const opening = 'På måndagar sitter vi i skogsbrynet och planerar veckan. Barnen pratar, vi lyssnar.';
const rest = 'Elsa har jobbat här i fyra år. Hon kom från en annan kommun.';

/** The text of a `story.md` that holds; a field that is `undefined` is left out. */
export const aStorySource = (
  fields: Readonly<Record<string, unknown>> = {},
  body = `${opening}\n\n<!-- more -->\n\n${rest}`,
): string => {
  const given = Object.fromEntries(Object.entries({ ...front, ...fields }).filter(([, value]) => value !== undefined));
  return `---\n${stringify(given)}---\n${body}\n`;
};
