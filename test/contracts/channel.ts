import type { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, Published, SendOutcome } from '#functions/ground/ports/channel.ts';
import type { Post } from '#functions/ground/ports/post.ts';

export type ChannelUnderTest = {
  readonly channel: Channel;
  /** A post that the channel takes; another one at every call. */
  readonly newPost: () => Post;
  /** The same post with other words. */
  readonly corrected: (post: Post) => Post;
  readonly now: () => Temporal.Instant;
  readonly close: () => Promise<void>;
};

const preparedFor = async (channel: Channel, post: Post) => {
  const outcome = await channel.prepare(post);
  if (outcome.outcome !== 'prepared') throw new Error(`The post was not prepared: ${JSON.stringify(outcome)}`);
  return outcome.prepared;
};

const published = (outcome: SendOutcome): Published => {
  if (outcome.outcome !== 'published') throw new Error(`The post was not published: ${JSON.stringify(outcome)}`);
  return outcome;
};

/** What every channel owes the publication of a story. */
export const describeChannel = (name: string, make: () => Promise<ChannelUnderTest>): void => {
  describe(`${name} keeps the contract of a channel`, () => {
    let its: ChannelUnderTest;
    beforeEach(async () => {
      its = await make();
    });
    afterEach(async () => {
      await its.close();
    });

    const publish = async (post: Post) => {
      const since = its.now();
      const prepared = await preparedFor(its.channel, post);
      const { externalId, url } = published(await its.channel.send(post, prepared));
      return { since, prepared, externalId, url };
    };

    it('publishes a post that can be read afterwards', async () => {
      const { externalId } = await publish(its.newPost());
      expect(externalId).not.toBe('');
      expect(await its.channel.read(externalId)).toBe('present');
    });

    it('finds a post that was sent, under the id that the send gave', async () => {
      const post = its.newPost();
      const { since, prepared, externalId, url } = await publish(post);
      expect(await its.channel.look(post, prepared, since)).toEqual({ outcome: 'published', externalId, url });
    });

    it('finds the right one of two posts', async () => {
      const [first, second] = [its.newPost(), its.newPost()];
      const one = await publish(first);
      const other = await publish(second);
      expect(other.externalId).not.toBe(one.externalId);
      expect(await its.channel.look(first, one.prepared, one.since)).toMatchObject({ externalId: one.externalId });
    });

    it('says that a post that was never sent is absent', async () => {
      await publish(its.newPost());
      const post = its.newPost();
      const prepared = await preparedFor(its.channel, post);
      expect(await its.channel.look(post, prepared, its.now())).toEqual({ outcome: 'absent' });
    });

    it('shows what stands under an id, and tells it from another post', async () => {
      const [post, other] = [its.newPost(), its.newPost()];
      const { prepared, externalId, url } = await publish(post);
      const { externalId: otherId } = await publish(other);
      expect(await its.channel.shows(externalId, post, prepared)).toEqual({ outcome: 'same', url });
      expect(await its.channel.shows(otherId, post, { pictures: [] })).toMatchObject({ outcome: 'other' });
      await its.channel.remove(externalId);
      expect(await its.channel.shows(externalId, post, prepared)).toMatchObject({ outcome: 'absent' });
    });

    it('changes the words of what stands, under the same id, however often it is asked', async () => {
      const post = its.newPost();
      const { externalId, url } = await publish(post);
      const corrected = its.corrected(post);
      for (let time = 0; time < 2; time += 1) {
        expect(await its.channel.edit(externalId, corrected)).toEqual({ outcome: 'edited', isRead: true });
        expect(await its.channel.shows(externalId, corrected, { pictures: [] })).toEqual({ outcome: 'same', url });
        expect(await its.channel.shows(externalId, post, { pictures: [] })).toEqual({ outcome: 'other', url });
      }
      expect(await its.channel.read(externalId)).toBe('present');
    });

    it('leaves the other posts when it changes one', async () => {
      const [post, other] = [its.newPost(), its.newPost()];
      const { externalId } = await publish(post);
      const standing = await publish(other);
      await its.channel.edit(externalId, its.corrected(post));
      expect(await its.channel.shows(standing.externalId, other, { pictures: [] })).toMatchObject({ outcome: 'same' });
    });

    it('does not bring back what was removed by changing it', async () => {
      const post = its.newPost();
      const { externalId } = await publish(post);
      await its.channel.remove(externalId);
      expect(await its.channel.edit(externalId, its.corrected(post))).toEqual({ outcome: 'gone' });
      expect(await its.channel.read(externalId)).toBe('absent');
    });

    it('removes a post so that it can no longer be read or found', async () => {
      const post = its.newPost();
      const { since, prepared, externalId } = await publish(post);
      expect(await its.channel.remove(externalId)).toEqual({ outcome: 'removed' });
      expect(await its.channel.read(externalId)).toBe('absent');
      expect(await its.channel.look(post, prepared, since)).toEqual({ outcome: 'absent' });
    });

    it('removes a post that is gone already', async () => {
      const { externalId } = await publish(its.newPost());
      await its.channel.remove(externalId);
      expect(await its.channel.remove(externalId)).toEqual({ outcome: 'removed' });
    });

    it('leaves the other posts when it removes one', async () => {
      const one = await publish(its.newPost());
      const other = await publish(its.newPost());
      await its.channel.remove(one.externalId);
      expect(await its.channel.read(other.externalId)).toBe('present');
    });
  });
};
