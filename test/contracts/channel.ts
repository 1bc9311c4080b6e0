import type { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, Published, SendOutcome } from '#functions/ports/channel.ts';
import type { Post } from '#functions/posts/post.ts';

export type ChannelUnderTest = {
  readonly channel: Channel;
  /** A post that the channel takes; another one at every call. */
  readonly newPost: () => Post;
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
