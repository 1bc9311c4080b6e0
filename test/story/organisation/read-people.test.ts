import { describe, expect, it } from 'vitest';
import { directoryStore } from '#functions/adapters/object-store/directory.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { personSignedIn, readPeople } from '#functions/story/organisation/read-people.ts';
import { root } from '#test/repository/source-tree.ts';

const organisation = Organisation.parse({
  units: [{ id: 'skola', kind: 'department', name: { sv: 'Skola', en: 'School' } }],
});
const read = async (text: string) => {
  const content = memoryStore();
  await content.put('people.yaml', text);
  return readPeople({ content }, organisation);
};
const eva = '  - { name: Eva, signIn: eva.k, roles: [communicator] }\n';

describe('people.yaml', () => {
  it('says who works with the stories, and may be absent', async () => {
    const { people, findings } = await read(`people:\n${eva}`);
    expect(people).toEqual([
      { name: 'Eva', signIn: 'eva.k', roles: ['communicator'], key: null, units: [], mail: null, language: null },
    ]);
    expect([findings, await readPeople({ content: memoryStore() })]).toEqual([[], { people: [], findings: [] }]);
    expect(personSignedIn(people, 'Eva.K')?.name).toBe('Eva');
    expect(personSignedIn(people, 'eva')).toBeNull();
  });

  it.each([
    ['a role that there is not', '  - { name: Omar, signIn: omar.b, roles: [chef] }\n', 'wrong-value', 3],
    ['no role', '  - { name: Omar, signIn: omar.b, roles: [] }\n', 'wrong-form', 3],
    ['a sign-in name that AWS does not take', '  - { name: Åsa, signIn: åsa.k, roles: [hr] }\n', 'wrong-form', 3],
    ['an unknown field', '  - { name: Omar, signIn: omar.b, roles: [hr], boss: Eva }\n', 'unknown-key', 3],
    [
      'no address where mail should be',
      '  - { name: Omar, signIn: omar.b, roles: [hr], mail: omar }\n',
      'wrong-form',
      3,
    ],
    ['a sign-in name that another has', '  - { name: Omar, signIn: EVA.K, roles: [hr] }\n', 'person-twice', 3],
    [
      'a storyteller without a key',
      '  - { name: Omar, signIn: omar.b, roles: [storyteller] }\n',
      'person-key-missing',
      3,
    ],
    [
      'a unit that is not there',
      '  - { name: Omar, signIn: omar.b, roles: [hr], units: [sjukhus] }\n',
      'unit-unknown',
      3,
    ],
  ])('tells of %s, at its line, and lets everyone else work', async (_, line, rule, at) => {
    const { people, findings } = await read(`people:\n${eva}${line}`);
    expect(findings).toMatchObject([{ file: 'people.yaml', rule, line: at, severity: 'error' }]);
    expect(people.map(({ name }) => name)).toContain('Eva');
  });

  it('gives a key to one person', async () => {
    const one = (name: string) =>
      `  - { name: ${name}, signIn: ${name.toLowerCase()}.b, roles: [storyteller], key: p-1 }\n`;
    const { people, findings } = await read(`people:\n${one('Omar')}${one('Nora')}`);
    expect([people.map(({ name }) => name), findings.map(({ rule }) => rule)]).toEqual([['Omar'], ['person-twice']]);
  });

  it.each(['people: 7\n', 'people: [1, { name: 2 }]\n', '[', '\u0000', 'people:\n  people: []\n'])(
    'never throws: %j',
    async (text) => {
      expect((await read(text)).people).toEqual([]);
    },
  );

  it.each(['content', 'functions/cli/templates'])('stands in %s without a finding', async (folder) => {
    const { people, findings } = await readPeople({ content: directoryStore(`${root}/${folder}`) });
    expect([people.length > 2, findings]).toEqual([true, []]);
  });
});
