import { describe, expect, it } from 'vitest';
import { type ActName, acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { Role } from '#functions/story/organisation/person.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';
import { type ReadyName, readyActs, theWorldBefore } from '#test/jobs/acts/ready-acts.ts';

/** Who may do what. Leadership reads. */
const may: Readonly<Record<ActName, readonly Role[]>> = {
  'save-draft': ['storyteller', 'communicator'],
  'remove-draft': ['storyteller', 'communicator'],
  'put-picture': ['storyteller', 'communicator'],
  approve: ['communicator'],
  'undo-approval': ['communicator'],
  'ask-change': ['communicator'],
  withdraw: ['communicator'],
  hold: ['communicator'],
  release: ['communicator'],
  pause: ['communicator', 'operator'],
  resume: ['communicator', 'operator'],
  pin: ['hr'],
  skip: ['hr'],
  'clear-slot': ['hr'],
  swap: ['hr'],
  'save-campaign': ['hr'],
  'make-calendar-address': ['hr', 'communicator'],
  'end-calendar-address': ['hr', 'communicator'],
  settle: ['communicator'],
  'ask-consent': ['communicator'],
  'drop-ask': ['communicator'],
  'give-consent': ['storyteller', 'officer'],
  'renew-consent': ['officer'],
  'take-back-consent': ['storyteller', 'officer'],
  'still-valid': ['officer'],
  'remove-answer': ['officer'],
  pasted: ['hr'],
  unpasted: ['hr'],
  where: ['officer'],
  verify: ['officer', 'archivist'],
  erase: ['officer', 'archivist'],
  'archive-year': ['archivist', 'officer'],
};

const every = (Object.keys(may) as ActName[]).flatMap((name) =>
  Role.options.map((role) => ({ name, role, allowed: may[name].includes(role) })),
);

describe('who may do what', () => {
  it('is said of every act', () => {
    expect(Object.keys(may).sort()).toEqual(Object.keys(acts).sort());
    expect(every.length).toBeGreaterThanOrEqual(100);
  });

  it.each(every.filter(({ name }) => name !== 'settle'))('$name, $role: $allowed', async ({ name, role, allowed }) => {
    const deps = await theWorldBefore(name as ReadyName);
    const input = await readyActs[name as ReadyName].given(deps);
    const before = await deps.records.list('acts/');
    const done = await perform(deps, peopleAtWork[role], acts[name], input);
    if (allowed) return expect(done).toMatchObject({ done: true });
    expect(done).toMatchObject({ done: false, why: 'role' });
    expect(await deps.records.list('acts/')).toEqual(before);
  });

  it.each(every.filter(({ name, allowed }) => name === 'settle' && !allowed))(
    'settle is not for $role',
    async ({ role }) => {
      const deps = await theWorldBefore('hold');
      expect(await perform(deps, peopleAtWork[role], acts.settle, {})).toMatchObject({ why: 'role' });
    },
  );
});

describe('what is one person’s own', () => {
  const stranger = { ...peopleAtWork.storyteller, name: 'Omar', signIn: 'omar.b', key: 'p-2' };

  it.each(['remove-draft', 'put-picture', 'give-consent', 'take-back-consent'] as const)(
    '%s is not for another storyteller',
    async (name) => {
      const deps = await theWorldBefore(name);
      expect(await perform(deps, stranger, acts[name], await readyActs[name].given(deps))).toMatchObject({
        done: false,
        why: 'role',
      });
    },
  );

  it('is no storyteller’s whose key nobody has written down, and is a communicator’s who is both', async () => {
    const deps = await theWorldBefore('put-picture');
    const input = await readyActs['put-picture'].given(deps);
    expect(await perform(deps, { ...stranger, key: null }, acts['put-picture'], input)).toMatchObject({
      why: 'role',
      words: { en: expect.stringContaining('key') },
    });
    expect(
      await perform(deps, { ...stranger, roles: ['storyteller', 'communicator'] }, acts['put-picture'], input),
    ).toMatchObject({ done: true });
  });

  it('says the key and nowhere the sign-in name', async () => {
    for (const name of ['save-draft', 'put-picture', 'give-consent', 'take-back-consent'] as const) {
      const deps = await theWorldBefore(name);
      await perform(deps, peopleAtWork.storyteller, acts[name], await readyActs[name].given(deps));
      const written = [
        ...(await deps.records.list('acts/')),
        ...(await deps.content.list('stories/drafts/')),
        ...(await deps.content.list('consents/')),
      ];
      for (const { key } of written) {
        const store = key.startsWith('acts/') ? deps.records : deps.content;
        expect(
          key + new TextDecoder().decode((await store.get(key))?.body) + JSON.stringify(await store.tags(key)),
        ).not.toContain('elsa.a');
      }
    }
  });

  it('is not approved by who wrote it, under either name', async () => {
    const deps = await theWorldBefore('approve');
    const input = await readyActs.approve.given(deps);
    const anna = { ...peopleAtWork.communicator, signIn: 'Anna.K@nordhamn.example' };
    expect(await perform(deps, anna, acts.approve, input)).toMatchObject({
      done: false,
      why: 'refused',
      words: { en: expect.stringContaining('colleague') },
    });
    const keyed = { ...peopleAtWork.communicator, key: 'anna-k' };
    expect(await perform(deps, keyed, acts.approve, input)).toMatchObject({ done: false, why: 'refused' });
  });
});
