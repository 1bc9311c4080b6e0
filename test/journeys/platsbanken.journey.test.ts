import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aWorld, linkedInEnvironment, organization, token, type World } from '#test/builders/journeys/a-world.ts';
import { fjallviken, fjallvikenFiles } from '#test/builders/journeys/fjallviken.ts';
import {
  platsbankenKeys,
  type SandboxProcess,
  startSandboxProcess,
} from '#test/builders/journeys/platsbanken-process.ts';

/** Every step is a process: a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const night = 'natten-pa-alvgarden';
const vacancy = 'natt-älvgården';
const file = `content/vacancies/${vacancy}.yaml`;
const slot = '2026-11-24T09:00+01:00';

const longEnough = (fjallvikenFiles[`vacancies/${vacancy}.yaml`] ?? '').replace(
  'med din ansökan.',
  'med din ansökan. Vi är sju på natten, och vi hjälps åt med det mesta.',
);
const channels = (platsbanken: string) =>
  (fjallvikenFiles['channels.yaml'] ?? '').replace('{ on: true, mode: enrich }', platsbanken);

let sandbox: SandboxProcess;
let world: World;
beforeAll(async () => {
  sandbox = await startSandboxProcess({
    VARDAG_LINKEDIN_TOKEN: token,
    VARDAG_LINKEDIN_ORGANIZATION: organization,
    ...platsbankenKeys,
  });
  await sandbox.order({ set: { now: '2026-11-24T08:00:00Z' } });
  world = await aWorld(
    { ...linkedInEnvironment(sandbox.linkedin), ...platsbankenKeys, VARDAG_PLATSBANKEN_URL: sandbox.platsbanken },
    await fjallviken([night]),
  );
  await world.write(file, longEnough);
  await world.write('content/channels.yaml', channels('{ on: true, mode: push }'));
});
afterAll(async () => {
  await sandbox.close();
  await world.remove();
});

const standing = async () => (await sandbox.ads()).filter(({ removedAt }) => removedAt === null);
const entries = async () => {
  const { stdout } = await world.run(['job', 'syndicate-vacancies', '--at', '2026-11-24T09:00+01:00']);
  expect(JSON.parse(stdout)).toMatchObject({ job: 'syndicate-vacancies' });
  return Object.keys(await world.stores()).filter((key) => /^records\/ads\/..-platsbanken\./.test(key));
};

describe('a stranger advertises at Platsbanken', () => {
  let bare = '';

  it('is told that the board answers', async () => {
    const { stdout } = await world.run(['doctor']);
    const { checks } = JSON.parse(stdout) as { checks: readonly { what: string; ok: boolean }[] };
    expect(checks.filter(({ what }) => what.startsWith('Platsbanken'))).toEqual([
      expect.objectContaining({ what: 'Platsbanken (push)', ok: true }),
    ]);
  });

  it('creates the ad of each open vacancy once, in processes of their own', async () => {
    const at = '2026-11-23T09:00+01:00';
    const job = await world.job('syndicate-vacancies', at);
    expect(job.outcomes).toMatchObject([{ state: 'published', externalId: 'platsbanken:31000001' }]);
    const stores = await world.stores();
    expect(await world.job('syndicate-vacancies', at)).toMatchObject({ outcomes: [] });
    expect(await world.stores()).toEqual(stores);
    const ads = await standing();
    expect(ads).toMatchObject([{ body: { application: { reference: vacancy } }, updates: 0 }]);
    bare = ads[0]?.body.description ?? '';
    expect(bare).toContain('<strong>Välkommen</strong>');
  });

  it('brings the story into the ad when it is told', async () => {
    await world.job('review-stories', '2026-11-20T03:10:00Z');
    await world.job('start-due', slot);
    const [ad] = await standing();
    expect(ad?.body.description).toContain('Möt Åsa, undersköterska');
    expect(ad?.body.description).toContain('utm_source=platsbanken');
    expect(ad?.updates).toBe(1);
    expect((await entries()).length).toBe(5);
  });

  it('clears the ad in the run that withdraws the story, byte for byte, with a receipt', async () => {
    await world.run(['withdraw', night, '--reason', 'Åsa ångrade sig']);
    const job = await world.job('withdraw-stories', '2026-11-25T09:00+01:00');
    expect(job.outcomes.every(({ state }) => state === 'removed' || state === 'published')).toBe(true);
    const [ad] = await standing();
    expect(ad?.body.description).toBe(bare);
    const receipts = Object.keys(await world.stores()).filter((key) => key.startsWith('records/receipts/'));
    const kept = await Promise.all(receipts.map(async (key) => JSON.parse(await world.read(key))));
    expect(kept.map(({ externalId }) => externalId)).toContain(`platsbanken:${vacancy}/${night}`);
    expect(await world.read('reports/newsroom/job-ads/index.html')).toContain('Undersköterska till Älvgården, natt');
  });

  it('never sends an ad again whose answer was lost, and says what a person does', async () => {
    await sandbox.order({ next: [{ fault: 'cut-after-write', on: 'create' }] });
    await world.write('content/vacancies/dag.yaml', longEnough.replace(', natt', ', dag'));
    const job = await world.job('syndicate-vacancies', '2026-11-25T10:00+01:00');
    expect(job).toMatchObject({ code: 1, outcomes: [{ state: 'unknown' }] });
    expect(job.findings.map(({ rule }) => rule)).toContain('platsbanken-unsettled');
    for (const hour of ['11', '12']) await world.job('syndicate-vacancies', `2026-11-25T${hour}:00+01:00`);
    expect(await standing()).toHaveLength(2);
    await world.write('content/channels.yaml', channels('{ on: true, mode: push, ads: { dag: "31000002" } }'));
    const settled = await world.job('syndicate-vacancies', '2026-11-25T13:00+01:00');
    expect(settled).toMatchObject({ code: 0, outcomes: [{ state: 'published', externalId: 'platsbanken:31000002' }] });
  });

  it('takes down what closes, and the record holds together', async () => {
    await sandbox.order({ set: { now: '2027-01-01T08:00:00Z' } });
    await world.job('syndicate-vacancies', '2027-01-01T09:00+01:00');
    expect(await standing()).toEqual([]);
    const { code, stdout } = await world.run(['verify']);
    expect([code, JSON.parse(stdout).broken]).toEqual([0, null]);
  });

  it('keeps the keys out of everything that is said and stored', async () => {
    const stored = await Promise.all(Object.keys(await world.stores()).map(world.read));
    for (const secret of Object.values(platsbankenKeys)) {
      expect(world.said.join('')).not.toContain(secret);
      expect(stored.join('')).not.toContain(secret);
    }
  });

  it('reaches nobody outside while an address on this machine is set', async () => {
    const { code, stderr } = await world.run(['doctor'], { VARDAG_PLATSBANKEN_URL: 'https://platsbanken.example' });
    expect(code).toBe(1);
    expect(stderr).not.toContain('ENOTFOUND');
    await world.write('content/vacancies/ny.yaml', longEnough.replace('2026-12-31', '2027-02-01'));
    const job = await world.job('syndicate-vacancies', '2027-01-02T09:00+01:00', { VARDAG_PLATSBANKEN_URL: '' });
    // The planning that draws the pages tells of two pins: their stories are not in this world.
    const pins = ['pinned-unknown', 'pinned-unknown'];
    expect(job.findings.map(({ rule }) => rule)).toEqual([...pins, 'platsbanken-no-access']);
  });
});
