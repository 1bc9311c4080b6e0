import { describe, expect, it } from 'vitest';
import type { Language } from '#functions/ground/language/language.ts';
import { heavyWordsIn } from '#functions/newsroom/review/language/heavy-words.ts';
import { inclusiveWordsIn } from '#functions/newsroom/review/language/inclusive-words.ts';
import { textsOf } from './located.ts';

const heavy: readonly (readonly [Language, string, string, string | null])[] = [
  ['sv', 'Frågor angående skolan.', 'angående', 'om'],
  ['sv', 'Barnen erhåller mat.', 'erhåller', 'få'],
  ['sv', 'Vi gör det i syfte att hinna.', 'i syfte att', 'för att'],
  ['sv', 'Samtliga barn ska ut.', 'Samtliga', 'alla'],
  ['sv', 'Det skall ej ske.', 'skall', 'ska'],
  ['sv', 'Vi implementerar en plan.', 'implementerar', 'införa'],
  ['sv', 'Kompetensförsörjningen är viktig.', 'Kompetensförsörjningen', 'rätt kompetens på plats'],
  ['sv', 'Vi ska genomföra en utvärdering av dagen.', 'genomföra en utvärdering av', 'utvärdera'],
  ['sv', 'Vår målgrupp är stor.', 'målgrupp', null],
  ['en', 'We utilise tools in order to learn.', 'utilise', 'use'],
  ['en', 'Call prior to noon.', 'prior to', 'before'],
  ['en', 'Join a dynamic team.', 'dynamic', null],
];
const excluding: readonly (readonly [Language, string, string, string | null])[] = [
  ['sv', 'Hon är dagisfröken.', 'dagisfröken', 'förskollärare'],
  ['sv', 'En tjänsteman svarade.', 'tjänsteman', 'tjänsteperson'],
  ['sv', 'Han lider av hörselnedsättning.', 'lider av', 'har'],
  ['sv', 'Hon är rullstolsbunden.', 'rullstolsbunden', 'som använder rullstol'],
  ['sv', 'Vi söker en manlig sjuksköterska.', 'manlig sjuksköterska', 'sjuksköterska'],
  ['sv', 'En handikappad kollega.', 'handikappad', 'person med funktionsnedsättning'],
  ['sv', 'Vi är ett ungt gäng.', 'ungt gäng', null],
  ['sv', 'Du talar flytande svenska.', 'flytande svenska', 'svenska på den nivå arbetet kräver'],
  ['en', 'A young rockstar team.', 'young rockstar', null],
  ['en', 'We need native Swedish.', 'native Swedish', 'the level of language that the work needs'],
  ['en', 'The chairman spoke.', 'chairman', 'chair'],
];

describe('heavy words', () => {
  it.each(heavy)('have a plain one (%s): %s', (language, text, word, instead) => {
    const [hit] = heavyWordsIn(text, language);
    expect(hit && textsOf(text, [hit])).toEqual([word]);
    expect(hit?.instead).toBe(instead);
  });

  it.each([
    ['sv', 'Vi frågar om lov och får mat för att vi är hungriga.'],
    ['sv', 'Läraren och barnen går ut i skogen.'],
    ['sv', 'I ett gott syfte, att hinna.'],
    ['en', 'We use tools to learn before noon.'],
  ] as const)('are not found in plain words (%s): %s', (language, text) => {
    expect(heavyWordsIn(text, language)).toEqual([]);
  });

  it('say what to write in both languages', () => {
    expect(heavyWordsIn('Samtliga barn.', 'sv')[0]?.message).toEqual({
      sv: 'Skriv hellre ”alla” än ”Samtliga”.',
      en: 'Rather “alla” than “Samtliga”.',
    });
  });
});

describe('inclusive words', () => {
  it.each(excluding)('replace those that shut out (%s): %s', (language, text, word, instead) => {
    const hits = inclusiveWordsIn(text, language);
    expect(textsOf(text, hits)).toEqual([word]);
    expect(hits[0]?.instead).toBe(instead);
  });

  it.each([
    ['sv', 'Min fru är sjuksköterska, jag är brandman och undersköterska.'],
    ['sv', 'Unga och äldre möts i skolan. Det är normalt.'],
    ['sv', 'Hon bemannar receptionen.'],
    ['en', 'An experienced team with good Swedish.'],
  ] as const)('leave alone what shuts nobody out (%s): %s', (language, text) => {
    expect(inclusiveWordsIn(text, language)).toEqual([]);
  });
});
