import { describe, expect, it } from 'vitest';
import { judged } from '#test/bench/review/judged.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

type Front = Parameters<typeof aStorySource>[0];
const levels = (rule: string, body: string, front: Front = {}): readonly string[] =>
  judged(aStorySource(front, body))
    .filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);

/** A rule, a language, a text with a strong cue, and one whose cue is weak by itself. */
const weighed: readonly (readonly [string, 'sv' | 'en', string, string])[] = [
  ['undeclared-name', 'sv', 'På morgonen gick jag förbi Rigmor i korridoren.', 'Vid kopiatorn stod Rigmor.'],
  [
    'undeclared-name',
    'en',
    'In the corridor I walked past Alice this morning.',
    'A tractor passed. There stood Alice.',
  ],
  ['political-politician', 'sv', 'Borgarrådet Quentel invigde badet i går.', 'Ett borgarråd bodde i huset förr.'],
  ['political-politician', 'en', 'The mayor opened the pool yesterday.', 'A mayor lived in the house once.'],
  ['political-party', 'sv', 'Tofspartiet vill bygga ett nytt bad efter valet.', 'Tofspartiet finns i en bok.'],
  ['political-wording', 'sv', 'Regeringen har ändrat skatten.', 'Vi byggde en koalition av två bänkar.'],
  ['political-wording', 'en', 'The government changed the tax.', 'We built a coalition of two benches.'],
  ['political-conflict', 'sv', 'Vi strejkade för högre lön i våras.', 'Värmen strejkade hela natten.'],
  [
    'promise',
    'sv',
    'Alla som börjar hos oss får fast jobb efter ett år.',
    'Barnen kan lita på att maten kommer klockan elva.',
  ],
  ['promise', 'en', 'Everyone who starts with us will get a permanent job.', 'You can count on me after lunch.'],
  ['superlative', 'sv', 'Vi är Sveriges bästa arbetsgivare.', 'Det var världens bästa soppa.'],
  ['superlative', 'en', 'We are the best employer in Sweden.', 'It was the best soup in the world.'],
  ['pay-and-terms', 'sv', 'Du får friskvårdsbidrag av oss.', 'Ordet friskvårdsbidrag är långt.'],
  ['pay-and-terms', 'en', 'You get an allowance from us.', 'The word allowance is long.'],
  [
    'proposed-as-decided',
    'sv',
    'Förslaget ligger hos nämnden och nästa år flyttar vi till nya lokaler.',
    'Förslaget är ute på remiss. I maj öppnar badet.',
  ],
  [
    'proposed-as-decided',
    'en',
    'The proposal is before the council and next year we move to new premises.',
    'The proposal is out for consultation. The pool opens in May.',
  ],
  ['inclusive-word', 'sv', 'Vi letar på dagis efter en riksdagsman.', 'Vi letar på dagis.'],
  ['inclusive-word', 'en', 'The guys know the chairman.', 'The chairman came.'],
  ['clickbait', 'sv', 'Du kommer aldrig att gissa vad som hände.', 'Det var dagen som förändrade allt för laget.'],
  ['clickbait', 'en', 'You will never believe what we found.', 'That changed everything for the crew.'],
  ['discrimination', 'sv', 'Vi söker en kille till laget.', 'Tältet behöver en kille i rep till varje hörn.'],
  ['discrimination', 'en', 'We are looking for a strong guy for our team.', 'The tent needs two guys and a peg.'],
];

describe('what a rule asks', () => {
  it.each(weighed)('is weighed on a strong cue: %s, %s', (rule, language, strong) => {
    expect(levels(rule, strong, { language })).toContainEqual(expect.stringMatching(/^(?:warning|error)$/));
  });

  it.each(weighed)('is a note or nothing on a weak one: %s, %s', (rule, language, _strong, weak) => {
    expect(levels(rule, weak, { language }).filter((level) => level !== 'info')).toEqual([]);
  });
});

describe('a name', () => {
  const beside = 'Rigmor och jag ställer fram stolarna.';
  it.each([
    ['of nobody who is declared', beside, {}, ['error']],
    ['of one of the people', beside, { people: [{ name: 'Rigmor', role: 'lärare', consent: 'x' }] }, []],
    [
      'of whoever took the picture',
      'Vi börjar klockan sex.',
      { images: [{ file: 'a.jpg', alt: 'En tavla på väggen.', credit: 'Foto Rigmor' }] },
      [],
    ],
    ['of an author alone', 'Vi läste Astrid Lindgren på mattan.', {}, []],
    ['of two authors', 'Vi läste Astrid Lindgren och Selma Lagerlöf för barnen.', {}, []],
    ['of heroes', 'Barnen läste sagan om Pippi och Madicken.', {}, []],
    ['of a pupil after an author', 'Eleverna läste Astrid Lindgren. Rigmor ville höra mer.', {}, ['error']],
    ['of a pupil after a hero', 'Barnen läser Pippi. Under bordet låg Rigmor och lyssnade.', {}, ['error']],
    ['of a pupil in the sentence', 'Vi läste Selma Lagerlöf, och Rigmor grät när boken tog slut.', {}, ['error']],
    ['of a pupil in English', 'We read Dickens. Alice wanted the story again.', { language: 'en' }, ['error']],
  ] as const)('%s', (_whose, body, front, expected) => {
    expect(levels('undeclared-name', body, front as Front)).toEqual(expected);
  });
});
