import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { ActDeps } from '#functions/jobs/acts/act.ts';
import { type ActName, acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { type ActEntry, actsPrefix } from '#functions/publishing/records/act-entry.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { aLife, dyingStore } from '#test/builders/core/dying-store.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';
import { aReadyAct, type ReadyName, readyActs, theWorldBefore } from '#test/jobs/acts/ready-acts.ts';

const keysOf = async (store: ObjectStore, prefix = '') => (await store.list(prefix)).map(({ key }) => key);
/** Of every chain that begins with that act. */
const entriesOf = async ({ records }: Pick<ActDeps, 'records'>, name: ActName): Promise<readonly ActEntry[]> => {
  const read = async (key: string) =>
    JSON.parse(new TextDecoder().decode((await records.get(key))?.body)) as ActEntry & { readonly act?: string };
  const keys = await keysOf(records, actsPrefix);
  const all = await Promise.all(keys.map(async (key) => [key.replace(/[^/]+$/, ''), await read(key)] as const));
  const own = new Set(all.flatMap(([chain, { act }]) => (act === name ? [chain] : [])));
  return all.flatMap(([chain, entry]) => (own.has(chain) ? [entry] : []));
};
/** Content as it is, so that two ends can be compared. */
const pictureOf = async (store: ObjectStore) =>
  Promise.all((await store.list('')).map(async ({ key, etag }) => `${key} ${etag}`));

/** Who waits as long as is asked. */
const patient = (clock: Clock): Clock => ({
  ...clock,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

const names = Object.keys(readyActs) as readonly ReadyName[];

describe('acts', () => {
  it('each have an example here', () => {
    expect(Object.keys(readyActs).sort()).toEqual(
      Object.keys(acts)
        .filter((name) => name !== 'settle')
        .sort(),
    );
  });
});

describe.each(names)('%s', (name) => {
  const { as, given } = aReadyAct(name);
  let deps: ActDeps;
  beforeEach(async () => {
    deps = await theWorldBefore(name);
  });

  it('is done, leaves who, what and when, and the records hold', async () => {
    const input = await given(deps);
    const done = await perform(deps, peopleAtWork[as], acts[name], input);
    expect(done).toMatchObject({ done: true, act: name });
    const [intent, outcome] = await entriesOf(deps, name);
    const who = as === 'storyteller' ? 'p-1' : peopleAtWork[as].signIn;
    expect(intent).toMatchObject({ kind: 'intent', act: name, who, role: as, at: '2026-11-24T07:00:00Z' });
    expect(outcome).toMatchObject({ kind: 'done' });
    expect(await verifyRecords(deps)).toMatchObject({ broken: null });
  });

  it('is one effect when it is asked for twenty times at once', async () => {
    const input = await given(deps);
    const alone = await theWorldBefore(name);
    const life = aLife();
    await perform(
      { ...alone, content: dyingStore(alone.content, life, true) },
      peopleAtWork[as],
      acts[name],
      await given(alone),
    );
    const all = aLife();
    const shared = { ...deps, clock: patient(deps.clock), content: dyingStore(deps.content, all, true) };
    const came = await Promise.all(
      Array.from({ length: 20 }, () => perform(shared, peopleAtWork[as], acts[name], input)),
    );
    expect(new Set(came.map(({ done }) => done))).toEqual(new Set([true]));
    expect(all.writes).toBe(life.writes);
    expect((await entriesOf(deps, name)).map(({ kind }) => kind)).toEqual(['intent', 'done']);
    expect(await pictureOf(deps.content)).toEqual(await pictureOf(alone.content));
  });

  it.each([true, false])('is done to its end when it died at any write (kept: %s)', async (kept) => {
    const whole = await theWorldBefore(name);
    const input = await given(whole);
    const life = aLife();
    const counted = { content: dyingStore(whole.content, life, kept), records: dyingStore(whole.records, life, kept) };
    expect(await perform({ ...whole, ...counted }, peopleAtWork[as], acts[name], input)).toMatchObject({ done: true });
    for (let at = 0; at < life.writes; at += 1) {
      const world = await theWorldBefore(name);
      const own = await given(world);
      const end = aLife(at);
      const dying = { content: dyingStore(world.content, end, kept), records: dyingStore(world.records, end, kept) };
      await expect(perform({ ...world, ...dying }, peopleAtWork[as], acts[name], own)).rejects.toThrow();
      expect(await perform(world, peopleAtWork[as], acts[name], own)).toMatchObject({ done: true });
      expect(await pictureOf(world.content)).toEqual(await pictureOf(whole.content));
      expect(await verifyRecords(world)).toMatchObject({ broken: null });
    }
  });
});

describe('what is not done', () => {
  it('leaves no entry: nobody may, or it is not written as it should be', async () => {
    const deps = await theWorldBefore('hold');
    expect(
      await perform(deps, peopleAtWork.leadership, acts.hold, { story: 'elsas-vecka', reason: 'Nej' }),
    ).toMatchObject({ done: false, why: 'role' });
    expect(
      await perform(deps, peopleAtWork.communicator, acts.hold, { story: 'elsas-vecka', reason: ' ' }),
    ).toMatchObject({
      done: false,
      why: 'invalid',
      field: 'reason',
    });
    expect(await perform(deps, peopleAtWork.communicator, acts.hold, 'hej')).toMatchObject({
      done: false,
      why: 'invalid',
    });
    expect(await deps.records.list(actsPrefix)).toEqual([]);
  });

  it('tells the same to everyone who asks at once, and ends what was begun', async () => {
    const records = memoryStore();
    const deps = { ...(await theWorldBefore('hold')), records };
    const input = { story: 'finns-inte', reason: 'Vänta' };
    const came = await Promise.all(
      Array.from({ length: 5 }, () => perform(deps, peopleAtWork.communicator, acts.hold, input)),
    );
    expect(new Set(came.map((one) => !one.done && one.why))).toEqual(new Set(['invalid']));
  });
});
