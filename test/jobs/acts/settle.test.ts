import { describe, expect, it } from 'vitest';
import type { ActDeps } from '#functions/jobs/acts/act.ts';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { due, newsroomWorld, nine } from '#test/builders/core/newsroom-world.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';

const { publication } = due();
const { communicator } = peopleAtWork;

/** Sent, and nobody knows whether it came. */
const waiting = async () => {
  const world = await newsroomWorld();
  world.linkedin.meet('cut');
  world.linkedin.showPosts(false);
  for (const minutes of [115, 116, 119, 125]) {
    world.at(nine.add({ minutes }));
    await servePublication(world.deps, due());
  }
  return { world, deps: world.deps as ActDeps };
};

describe('settling an uncertain send', () => {
  it('is done on the word of a communicator, once, under their name', async () => {
    const { world, deps } = await waiting();
    const input = { publication, answer: 'stands', address: 'https://www.linkedin.com/feed/update/urn:li:share:1/' };
    expect(await perform(deps, communicator, acts.settle, input)).toMatchObject({ done: true });
    expect(await perform(deps, communicator, acts.settle, input)).toMatchObject({ done: true });
    const settled = (await world.ledger()).filter(({ kind }) => kind === 'settled');
    expect(settled).toMatchObject([{ decision: 'stands', person: 'eva.k', externalId: 'urn:li:share:1' }]);
  });

  it.each<readonly [string, object, object]>([
    [
      'an address of no post',
      { answer: 'stands', address: 'https://example.com' },
      { why: 'invalid', field: 'address' },
    ],
    ['the post of something else', { answer: 'stands', address: 'urn:li:share:99' }, { why: 'refused' }],
    ['a publication that is not there', { publication: 'aa-x.y.linkedin', answer: 'absent' }, { why: 'absent' }],
  ])('is refused for %s', async (_, input, no) => {
    const { deps } = await waiting();
    expect(await perform(deps, communicator, acts.settle, { publication, ...input })).toMatchObject({
      done: false,
      ...no,
    });
  });

  it('is written as an answer where the ledger is kept elsewhere', async () => {
    const { world, deps } = await waiting();
    const entries = (await world.ledger()).length;
    await perform({ ...deps, pinnedElsewhere: true }, communicator, acts.settle, { publication, answer: 'absent' });
    const answer = await deps.content.get(`answers/publication-${publication}.yaml`);
    expect(new TextDecoder().decode(answer?.body)).toContain('found: absent');
    expect((await world.ledger()).length).toBe(entries);
  });
});
