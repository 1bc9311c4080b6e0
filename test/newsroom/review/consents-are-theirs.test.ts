import { describe, expect, it } from 'vitest';
import { consentsAreTheirs } from '#functions/newsroom/review/consents-are-theirs.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { aStory } from '#test/builders/core/a-story.ts';

const consents = new Map([
  ['elsa-2026', aConsent()],
  ['omar-2026', aConsent({ displayName: 'Omar Ali', person: 'p-2' })],
]);
const person = (name: string, consent: string) => ({ name, role: 'kock', consent });
const rules = (...people: readonly ReturnType<typeof person>[]) =>
  consentsAreTheirs({ story: aStory({ people }), consents }).map(({ rule, line }) => [rule, line]);

describe('the consents that a story names', () => {
  it.each([
    ['one person with the own consent', [person('Elsa', 'elsa-2026')], []],
    ['a first name for a whole one', [person('omar', 'omar-2026')], []],
    ['two persons, each with their own', [person('Elsa', 'elsa-2026'), person('Omar', 'omar-2026')], []],
    ["one person with another's", [person('Elsa', 'omar-2026')], [['consent-of-another', 7]]],
    ['two persons with one', [person('Elsa', 'elsa-2026'), person('Elsa', 'elsa-2026')], [['consent-twice', 10]]],
    [
      'two names with one',
      [person('Elsa', 'elsa-2026'), person('Omar', 'elsa-2026')],
      [
        ['consent-twice', 10],
        ['consent-of-another', 10],
      ],
    ],
    ['a consent that is not there, which another rule tells', [person('Bo', 'bo-2026')], []],
  ])('%s', (_what, people, expected) => {
    expect(rules(...people)).toEqual(expected);
  });
});
