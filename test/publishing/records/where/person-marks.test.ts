import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '#functions/publishing/records/where/known-people.ts';
import { concernsOf, marksOf } from '#functions/publishing/records/where/person-marks.ts';

const aPerson = (part: Partial<KnownPerson>): KnownPerson => ({
  id: 'p-1',
  names: ['Elsa'],
  consents: ['elsa-2026'],
  signs: ['elsa.a'],
  stories: [{ id: 'var-vecka', title: null, unit: '', occupation: '', people: [] }],
  units: [],
  ...part,
});
const elsa = aPerson({});
const namesake = aPerson({ id: 'p-2', consents: ['elsa-2027'], signs: [], stories: [] });

describe('what tells of a person', () => {
  const alone = concernsOf(marksOf(elsa, [elsa], ['ab12']), []);

  it.each([
    ['their name', 'Elsa visar en tavla'],
    ['their name with an s', 'Elsas vecka'],
    ['their key', '{"person":"p-1"}'],
    ['their consent', 'consents/elsa-2026.yaml'],
    ['an answer about it', 'answers/consent-elsa-2026.yaml'],
    ['their sign-in name', 'who: elsa.a'],
    ['their story', '/stories/var-vecka/?utm_source=linkedin'],
    ['the chain of their story', 'approvals/3f-var-vecka/0.json'],
    ['a publication of it', 'publications/aa-hosten.var-vecka.site/0.json'],
    ['a picture of it', 'pictures/ab/ab12/thumb.jpg'],
  ])('is %s', (_what, text) => {
    expect(alone(text)).toBe('person');
  });

  it.each([
    ['a longer name', 'Elsabeth och Elsas-Maria heter Elsabeth'.replace('Elsas-Maria', 'Elsalina')],
    ['a word that ends so', 'Elelsa'],
    ['another key', 'p-12'],
    ['another consent', 'elsa-2026-b'],
    ['another story', 'var-vecka-2'],
    ['a story that ends so', 'ny-var-vecka'],
  ])('is not %s', (_what, text) => {
    expect(alone(text)).toBe(null);
  });

  it('is not a name that two have, unless something else says whom', () => {
    const everybody = [elsa, namesake];
    const concerns = concernsOf(marksOf(elsa, everybody, []), [marksOf(namesake, everybody, [])]);
    expect(concerns('Elsa, p-1')).toBe('person');
    expect(concerns('Elsa, p-2')).toBe(null);
    expect(concerns('Elsa bjuder på fika')).toBe('unsure');
  });
});
