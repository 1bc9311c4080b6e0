import { expect, it } from 'vitest';
import type { Post } from '#functions/ground/ports/post.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { due, newsroomWorld } from '#test/builders/core/newsroom-world.ts';

it('is refused in the channel’s words without those that were sent: the ledger stays when the story is to be told no more', async () => {
  const { deps, linkedin, ledger } = await newsroomWorld();
  const send = async (post: Post) =>
    ({
      outcome: 'refused',
      reason: '422',
      detail: `ERROR :: /commentary :: "${post.channel === 'linkedin' ? post.shown : ''}" is not valid`,
    }) as const;
  await servePublication({ ...deps, channels: { ...deps.channels, linkedin: { ...linkedin, send } } }, due());
  const last = (await ledger()).at(-1);
  expect(last).toMatchObject({
    kind: 'refused',
    reason: '422',
    detail: expect.stringMatching(/^ERROR :: \/commentary/),
  });
  expect(JSON.stringify(last)).not.toMatch(/skogsbrynet|måndagar|Barnen/);
});
