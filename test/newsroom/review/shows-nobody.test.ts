import { describe, expect, it } from 'vitest';
import { showsNobody } from '#functions/newsroom/review/shows-nobody.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { aStory } from '#test/builders/core/a-story.ts';

const consents = new Map([['elsa-2026', aConsent({ displayName: 'Elsa Berg' })]]);
const rules = (fields: Readonly<Record<string, unknown>>, body = 'Bron lyfts i gryningen. Den är klar i maj.') =>
  showsNobody({ story: aStory(fields, body), consents }).map(({ rule }) => rule);
const nobody = { people: [], showsNobody: true };
const picture = (alt: string) => ({ ...nobody, images: [{ file: 'bro.jpg', alt }] });

describe('a story that names nobody', () => {
  it('says so, or says whom it is about', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ people: [] })).toEqual(['people-missing']);
    expect(rules({ people: [], showsNobody: false })).toEqual(['people-missing']);
    expect(rules(nobody)).toEqual([]);
    expect(rules({ showsNobody: true })).toEqual(['shows-somebody']);
  });

  it.each([
    'Jag heter Elsa och arbetar på förskolan.',
    'Det här är min arbetsplats.',
    'Barnen känner mig.',
    '”Det var jag som byggde den”, står det.',
  ])('is not told in the first person: %s', (body) => {
    expect(rules(nobody, body)).toEqual(['shows-somebody']);
  });

  it.each(['My name is Elsa.', 'Every morning I open the bridge.', 'I’m glad.', 'It was made by me.'])(
    'in English neither: %s',
    (body) => {
      expect(rules({ ...nobody, language: 'en' }, body)).toEqual(['shows-somebody']);
    },
  );

  it.each([
    ['sv', 'Bussen tar 10 min. Den går i gryningen.'],
    ['sv', 'Vi öppnar bron klockan sju. I maj är den klar.'],
    ['sv', 'Minut för minut, i jagande fart.'],
    ['en', 'The bridge opens at seven. We are done in May.'],
    ['en', 'Phase I.2 ends in May.'],
  ])('may say (%s): %s', (language, body) => {
    expect(rules({ ...nobody, language }, body)).toEqual([]);
  });

  it.each([
    'En kvinna lutar sig mot räcket.',
    'Två kollegor bär en planka.',
    'En undersköterska går över bron.',
    'Elsa vid bron.',
    'Någon ler mot kameran.',
  ])('has no picture that tells of a person: %s', (alt) => {
    expect(rules(picture(alt))).toEqual(['shows-somebody']);
  });

  it.each(['Bron lyfts i gryningen.', 'En mannekängdocka av trä vid en barnvagn.', 'Chefsgatan i snö.'])(
    'may show: %s',
    (alt) => {
      expect(rules(picture(alt))).toEqual([]);
    },
  );

  it('is judged in the words for LinkedIn and in the title too', () => {
    expect(rules({ ...nobody, linkedin: { text: 'Jag öppnar bron.' } })).toEqual(['shows-somebody']);
    expect(rules({ ...nobody, title: 'Min bro' })).toEqual(['shows-somebody']);
  });
});
