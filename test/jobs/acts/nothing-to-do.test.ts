import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';
import { put } from '#test/builders/newsroom/world.ts';
import { aReadyAct, type ReadyName, theWorldBefore } from '#test/jobs/acts/ready-acts.ts';

/** What takes something back or away, and with what it is asked for where nothing of it is there. */
const takings: readonly (readonly [ReadyName, unknown])[] = [
  ['release', { story: 'elsas-vecka' }],
  ['resume', { scope: 'all' }],
  ['drop-ask', { ask: 'ingen-fraga' }],
  ['remove-draft', { story: 'aldrig-skriven', seen: 'abc' }],
  ['remove-answer', { consent: 'elsa-2026' }],
  ['unpasted', { ad: 'varbi-9999' }],
  ['end-calendar-address', { address: 'cd34'.repeat(16) }],
];

describe('what there is nothing of', () => {
  it.each(takings)('%s says that there was nothing to do, and leaves no entry', async (name, input) => {
    const deps = await theWorldBefore('hold');
    const { as } = aReadyAct(name);
    expect(await perform(deps, peopleAtWork[as], acts[name], input)).toMatchObject({ done: true, nothing: true });
    expect(await deps.records.list('acts/')).toEqual([]);
  });

  it.each(takings)(
    '%s that was just done is told as done when it is sent again, and as nothing later',
    async (name) => {
      const deps = await theWorldBefore(name);
      const { as, given } = aReadyAct(name);
      const input = await given(deps);
      const later = (minutes: number) => ({
        ...deps,
        clock: { ...deps.clock, now: () => Temporal.Instant.from('2026-11-24T07:00:00Z').add({ minutes }) },
      });
      expect(await perform(deps, peopleAtWork[as], acts[name], input)).not.toHaveProperty('nothing');
      expect(await perform(later(9), peopleAtWork[as], acts[name], input)).not.toHaveProperty('nothing');
      expect(await perform(later(10), peopleAtWork[as], acts[name], input)).toMatchObject({
        done: true,
        nothing: true,
      });
    },
  );
});

describe('a consent that is still valid', () => {
  const said = { reason: 'Blanketten finns' };
  it.each([
    ['that no story names', 'finns-inte', { done: false, why: 'absent', field: 'consent' }],
    ['that a story names, whose file is gone', 'nora-2026', { done: true }],
    ['whose file can be read', 'elsa-2026', { done: false, why: 'refused' }],
  ])('is answered of one %s', async (_, consent, came) => {
    const deps = await theWorldBefore('still-valid');
    expect(await perform(deps, peopleAtWork.officer, acts['still-valid'], { consent, ...said })).toMatchObject(came);
  });
});

describe('who is asked for a consent', () => {
  const people = (...lines: readonly string[]) => `people:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
  const elsa = 'name: Elsa, signIn: elsa.a, roles: [storyteller], key: p-1';
  const bo = 'name: Bo, signIn: bo.s, roles: [storyteller], key: p-9';
  const asked = async (to: string, consent: string, ...lines: readonly string[]) => {
    const deps = await theWorldBefore('ask-consent');
    await put(deps, { 'people.yaml': people(...lines) });
    if (consent === 'gone') await deps.content.remove('consents/elsa-2026.yaml');
    const ask = { story: 'elsas-vecka', consent: 'elsa-2026', to, channels: ['site'], until: '2028-11-30' };
    return perform(deps, peopleAtWork.communicator, acts['ask-consent'], ask);
  };

  it('is not somebody else while the person of the story is here', async () => {
    expect(await asked('bo.s', 'gone', elsa, bo)).toMatchObject({ done: false, why: 'invalid', field: 'to' });
    expect(await asked('elsa.a', 'gone', elsa, bo)).toMatchObject({ done: true });
  });

  it('is not somebody whose consent it is not', async () => {
    expect(await asked('bo.s', 'there', bo)).toMatchObject({ done: false, why: 'invalid', field: 'to' });
  });

  it('is told by name where nobody has the name of the story', async () => {
    const came = await asked('bo.s', 'gone', bo);
    expect(came).toMatchObject({ done: true, note: { sv: expect.stringContaining('Frågan gick till Bo') } });
    expect(await asked('elsa.a', 'gone', elsa)).not.toHaveProperty('note');
  });
});
