import { beforeEach, describe, expect, it } from 'vitest';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { openByHand } from '#functions/jobs/open-by-hand.ts';
import { resolveByHand } from '#functions/jobs/resolve-by-hand.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { receiptPrefix, type TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import { byHandRoutes } from '#functions/wiring/web/by-hand-routes.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

const { publication } = due();
const urn = 'urn:li:share:7141138937766391808';

const denied = async () => {
  throw new Error('no token');
};

describe('what was posted by hand and may stand no longer', () => {
  let world: World;
  let deps: World['deps'];
  const meet = (given: Partial<World['linkedin']>) => {
    deps = { ...world.deps, channels: { ...world.deps.channels, linkedin: { ...world.linkedin, ...given } } };
  };
  const run = (minutes: number) => {
    world.at(nine.add({ minutes }));
    return withdrawStories(deps);
  };
  const say = (said: Parameters<typeof resolveByHand>[2]) => resolveByHand(deps, publication, said);
  const gone = () => say({ decision: 'absent' });
  const last = async () => (await world.ledger()).at(-1);
  const receipts = async () =>
    (await readChain<TakedownReceipt>(deps.records, receiptPrefix(story))).entries.filter(
      ({ channel }) => channel === 'linkedin',
    );
  const front = async () => {
    await writeNewsroom(deps);
    return new TextDecoder().decode((await deps.reports.get('newsroom/index.html'))?.body);
  };

  /** It stands on a person's word, on a page that nobody here has access to; the permission ends at half past nine. */
  beforeEach(async () => {
    world = await newsroomWorld();
    meet({ look: denied, shows: denied, remove: denied, read: denied });
    await deps.content.put('channels.yaml', 'linkedin: { on: true, by: hand }\n');
    await servePublication(deps, due());
    await openByHand(deps, publication);
    await say({ decision: 'stands', externalId: urn });
    await deps.content.put('consents/elsa-2026.yaml', consentFile({ withdrawnAt: '2026-11-24' }));
  });

  it('asks a person, and holds up nothing else', async () => {
    await servePublication(deps, due({ channel: 'site' }));
    const report = await run(30);
    expect(report.outcomes.find((one) => one.publication === publication)).toMatchObject({
      state: 'withdrawing',
      reason: 'by-hand',
    });
    expect(await front()).toContain('Ta bort den där och säg till när den är borta');
    expect((await run(95)).measures).toMatchObject({ TakedownsLate: 1 });
  });

  it('is removed on the word of the person, with a receipt that says so, and asks for nothing more', async () => {
    await run(30);
    expect(await gone()).toMatchObject({ settled: true, seen: false, outcome: { state: 'removed' } });
    expect(await last()).toMatchObject({ kind: 'removed', readBack: 'said', person: 'eva.k', externalId: urn });
    for (const minutes of [35, 60, 24 * 60, 72 * 60]) expect((await run(minutes)).findings).toEqual([]);
    expect(await receipts()).toMatchObject([{ readBack: 'said', reason: 'consent-withdrawn', externalId: urn }]);
    expect(await front()).not.toContain('Ta bort den där');
    expect(await gone()).toMatchObject({ settled: false, why: 'not-waiting' });
  });

  it('is read where it can be, and not believed to be gone while it stands', async () => {
    await run(30);
    meet({ remove: denied, read: async () => 'present' });
    expect(await gone()).toMatchObject({ settled: false, why: 'still-there', outcome: { state: 'withdrawing' } });
    meet({ remove: denied, read: async () => 'absent' });
    expect(await gone()).toMatchObject({ settled: true, seen: true });
    expect(await last()).toMatchObject({ kind: 'removed', readBack: 'absent', person: 'eva.k' });
  });

  it('is asked for again when somebody with access sees it stand after all', async () => {
    await run(30);
    await gone();
    await run(35);
    meet({ remove: denied, read: async () => 'present' });
    expect((await run(60)).measures).toMatchObject({ CameBack: 1 });
    expect(await last()).toMatchObject({ kind: 'withdrawing', reason: 'came-back' });
    expect(await front()).toContain('Ta bort den där och säg till när den är borta');
  });

  it('is taken down without a person where there is access', async () => {
    meet({ remove: async () => ({ outcome: 'removed' }), read: async () => 'absent' });
    await run(30);
    expect(await last()).toMatchObject({ kind: 'removed', readBack: 'absent' });
    expect(await front()).not.toContain('Ta bort den där');
  });

  it('has a page that says what to do and takes the answer', async () => {
    await run(30);
    const ask = async (path: string, body?: string) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://127.0.0.1' };
      const init = body === undefined ? {} : { method: 'POST', body, headers };
      const answer = await byHandRoutes(deps).request(`http://127.0.0.1/${publication}/${path}`, init);
      return [answer.status, await answer.text()];
    };
    expect(await ask('index.html')).toEqual([200, expect.stringContaining('Den är borttagen')]);
    const { linkedin } = deps.channels;
    deps = { ...deps, channels: { ...deps.channels, linkedin: { ...linkedin, read: async () => 'present' } } };
    expect(await ask('settle', 'absent=1')).toEqual([409, expect.stringContaining('Den står kvar')]);
    deps = { ...deps, channels: { ...deps.channels, linkedin } };
    expect(await ask('settle', 'absent=1')).toEqual([200, expect.stringContaining('Antecknat')]);
    expect(await last()).toMatchObject({ kind: 'removed' });
  });
});
