import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { teamtailorBoard } from '#functions/adapters/job-boards/teamtailor/teamtailor-board.ts';
import { sandboxJob, sandboxToken } from '#functions/sandbox/teamtailor/sandbox-jobs.ts';
import { startTeamtailorSandbox, type TeamtailorSandbox } from '#functions/sandbox/teamtailor/teamtailor-sandbox.ts';
import { anAd } from '#test/ads/job-boards/teamtailor/a-block.ts';

const id = '7199';
const clock = { wait: async () => undefined };
const begins = (body: string | null | undefined): number => (body ?? '').split('#vardag-begin').length - 1;

describe('the story in any job', () => {
  let sandbox: TeamtailorSandbox;
  beforeAll(async () => {
    sandbox = await startTeamtailorSandbox({ now: Date.now, jobs: [sandboxJob({ id })] });
    sandbox.world.state.settings = { ...sandbox.world.state.settings, callsPerPeriod: 1_000_000 };
  });
  afterAll(() => sandbox.close());

  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<h3>',
      '<a href="https://x.example/?a=1&amp;b=2">',
      '</a>',
      '<strong></strong>',
      '<!-- x -->',
      '<br/>',
      '<div>',
      '&amp;',
      '<em>å</em>',
    ),
  );

  it('comes out again byte for byte, whatever Teamtailor keeps of HTML', async () => {
    const board = teamtailorBoard({ url: sandbox.url, token: async () => sandboxToken, staysHere: true }, clock);
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 10 }),
        fc.constantFrom('simple', 'kept'),
        async (pieces, bodies) => {
          sandbox.world.state.settings = { ...sandbox.world.state.settings, bodies };
          sandbox.edit(id, { body: `<p>Hej.</p>${pieces.join('')}` });
          // What Teamtailor keeps is its own text: it is the same when it is put once more.
          sandbox.edit(id, { body: sandbox.job(id)?.body ?? '' });
          const before = sandbox.job(id)?.body?.toWellFormed();
          const placed = await board.update(id, anAd());
          expect(placed).toEqual({ outcome: 'updated' });
          expect(begins(sandbox.job(id)?.body)).toBe(1);
          expect(await board.update(id, anAd({ block: null }))).toEqual({ outcome: 'updated' });
          expect(sandbox.job(id)?.body).toBe(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});
