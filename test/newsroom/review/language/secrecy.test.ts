import { describe, expect, it } from 'vitest';
import type { Language } from '#functions/ground/language/language.ts';
import { secrecyHitsIn } from '#functions/newsroom/review/language/secrecy.ts';
import { textsOf } from './located.ts';

const known = ['Amir', 'Elsa', 'Solrosen', 'Nordhamn'];

const stops: readonly (readonly [string, Language, string])[] = [
  ['health', 'sv', 'I natt satt jag hos Greta, 92, som har demens.'],
  ['health', 'sv', 'Kvinnan på våning 3 fick sin medicin.'],
  ['health', 'sv', 'När Greta glömmer sin medicin ringer hon.'],
  ['health', 'sv', 'Hon är 92 år och har Alzheimer.'],
  ['social', 'sv', 'Det kom en orosanmälan om en 9-åring.'],
  ['social', 'sv', 'Pojken är placerad i ett familjehem.'],
  ['social', 'sv', 'Den 12 mars gjordes en orosanmälan.'],
  ['school', 'sv', 'Eleven i klass 4B får särskilt stöd.'],
  ['security', 'sv', 'Vid larm slår vi koden 4711 och går in.'],
  ['health', 'en', 'The woman in flat 12 has dementia.'],
  ['social', 'en', 'A 9-year-old was taken into care.'],
  ['security', 'en', 'We use the door code 4711.'],
];
const warnings: readonly (readonly [string, Language, string])[] = [
  ['health', 'sv', 'Jag har lärt mig mycket om demens.'],
  ['health', 'sv', 'Jag har jobbat i 12 år med cancervård i Nordhamn.'],
  ['health', 'sv', 'Amir, 34, arbetar med personer som har demens.'],
  ['social', 'sv', 'Vi tar emot orosanmälningar varje dag.'],
  ['security', 'sv', 'Vi har en tydlig rutin vid hot, säger mannen.'],
  ['health', 'en', 'I have learned a lot about dementia.'],
];

describe('secrecy', () => {
  it.each(stops)('stops %s (%s): %s', (area, language, text) => {
    const hits = secrecyHitsIn(text, language, known).filter((hit) => hit.area === area);
    textsOf(text, hits);
    textsOf(
      text,
      hits.flatMap((hit) => hit.cue ?? []),
    );
    expect(hits.map((hit) => hit.level)).toContain('stop');
  });

  it.each(warnings)('only warns of %s (%s): %s', (area, language, text) => {
    const hits = secrecyHitsIn(text, language, known);
    expect(hits.map((hit) => hit.area)).toContain(area);
    expect(hits.filter((hit) => hit.level === 'stop')).toEqual([]);
  });

  it.each([
    ['sv', 'Eleverna leker med Elsa, 34, på Solrosen.'],
    ['sv', 'Journalisten och läraren kodar.'],
    ['sv', 'Flickan är 5 år och målar.'],
    ['en', 'The boy in class 4B paints.'],
  ] as const)('has nothing to say without a hazard (%s): %s', (language, text) => {
    expect(secrecyHitsIn(text, language, known)).toEqual([]);
  });

  it('looks for who it is about in the same paragraph only', () => {
    const text = 'Jag lär mig om demens.\n\nFlickan är 5 år.';
    expect(secrecyHitsIn(text, 'sv', known).map((hit) => hit.level)).toEqual(['warn']);
  });

  it('never repeats the secret in its message', () => {
    const [hit] = secrecyHitsIn('Greta, 92, har demens.', 'sv', known);
    expect(`${hit?.message.sv} ${hit?.message.en}`).not.toMatch(/Greta|demens|92/);
  });
});
