import sharp from 'sharp';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import { type LinkedInSandbox, startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { composeLinkedInText } from '#functions/story/posts/linkedin-text.ts';
import { picture, post, settings, stillClock, token } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { describeChannel } from '#test/contracts/channel.ts';
import { nordhamn } from '#test/story/posts/nordhamn-brand.ts';

const colours = ['#0b3d5c', '#e0a526', '#1b1b1b'];
const jpegs = await Promise.all(
  colours.map((background) =>
    sharp({ create: { width: 120, height: 63, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  ),
);

/** A sandbox, the channel before it, and a clock of theirs that goes on by a second at every look at it. */
const start = async () => {
  let at = Temporal.Instant.from('2026-11-24T08:00:00Z');
  const now = (): Temporal.Instant => {
    at = at.add({ seconds: 1 });
    return at;
  };
  const sandbox = await startLinkedInSandbox({ now: () => now().epochMilliseconds, token });
  const channel = linkedInChannel(settings(sandbox.url, { clock: { ...stillClock(), now } }));
  return { sandbox, channel, now };
};

const composed = (opening: string, pictures: number) => {
  const { shown, commentary } = composeLinkedInText({
    brand: nordhamn,
    language: 'sv',
    opening,
    link: 'https://jobba.nordhamn.example/b/?utm_source=linkedin',
    valueHashtag: 'Delaktighet',
  });
  const bytes = jpegs.slice(0, pictures);
  return post({
    shown,
    commentary,
    pictures: bytes.map((some, index) => picture({ bytes: some, alt: `Bild ${index}` })),
  });
};

for (const pictures of [0, 1, 3]) {
  describeChannel(`LinkedIn with ${pictures} pictures`, async () => {
    const { sandbox, channel, now } = await start();
    let count = 0;
    const newPost = () => composed(`Berättelse ${count++}`, pictures);
    return { channel, now, close: sandbox.close, newPost, corrected: () => composed('Rättad (igen) #nu', pictures) };
  });
}

describe('the LinkedIn channel before the sandbox', () => {
  let its: Awaited<ReturnType<typeof start>>;
  let sandbox: LinkedInSandbox;
  beforeEach(async () => {
    its = await start();
    sandbox = its.sandbox;
  });
  afterEach(async () => {
    await sandbox.close();
  });

  const standing = () => sandbox.posts().filter(({ deletedAt, hidden }) => deletedAt === null && !hidden);
  const publish = async (one = composed('Vi [planerar] #ihop_nu @Elsa 👩🏽‍🏫 \\o/', 2)) => {
    const since = its.now();
    const prepared = await its.channel.prepare(one);
    if (prepared.outcome !== 'prepared') throw new Error(prepared.reason);
    const { pictures } = prepared.prepared;
    const outcome = await its.channel.send(one, { pictures });
    return { post: one, prepared: { pictures }, since, outcome };
  };

  it('shows exactly the composed text and every picture with its alt text, in order', async () => {
    const { post: one, prepared } = await publish();
    const [shown] = standing();
    expect(shown?.shownText).toBe(one.shown);
    expect(shown?.content?.multiImage?.images).toEqual(
      prepared.pictures.map((id, index) => ({ id, altText: `Bild ${index}` })),
    );
  });

  it('carries a story without pictures as a card of its page', async () => {
    const article = { url: 'https://jobba.nordhamn.example/b/', title: 'Elsas vecka', description: 'Så gör vi' };
    await publish({ ...composed('Utan bild', 0), article });
    expect(standing()[0]?.content?.article).toMatchObject({ source: article.url, title: article.title });
  });

  it.each(['create-cut-after-write', 'error-after-write', 'create-without-id'] as const)(
    'finds a post whose answer was lost by %s, and there is one',
    async (fault) => {
      sandbox.faults.next(fault, { on: 'posts.CREATE' });
      const { post: one, prepared, since, outcome } = await publish();
      expect(outcome.outcome).toBe('unknown');
      expect(await its.channel.look(one, prepared, since)).toMatchObject({
        outcome: 'published',
        externalId: standing()[0]?.id,
      });
      expect(standing()).toHaveLength(1);
    },
  );

  it.each(['create-cut-before-write', 'error-before-write', 'cut', 'unavailable', 'html-error'] as const)(
    'says that a post is absent after %s, and the same send then makes one',
    async (fault) => {
      sandbox.faults.next(fault, { on: 'posts.CREATE' });
      const { post: one, prepared, since, outcome } = await publish();
      expect(outcome.outcome).toBe('unknown');
      expect(await its.channel.look(one, prepared, since)).toEqual({ outcome: 'absent' });
      expect(await its.channel.send(one, prepared)).toMatchObject({ outcome: 'published' });
      expect(standing()).toHaveLength(1);
    },
  );

  it.each([
    [1, 'published', 1],
    [0, 'published', 1],
    [-1, 'deferred', 0],
  ] as const)('looks at the clock last: %i seconds before it must have left it is %s', async (left, outcome, stand) => {
    const at = Temporal.Instant.from('2026-11-24T08:00:00Z');
    const channel = linkedInChannel(settings(sandbox.url, { clock: { ...stillClock(), now: () => at } }));
    const leaveBy = at.add({ seconds: left });
    expect(await channel.send(composed('Sent', 0), { pictures: [] }, leaveBy)).toMatchObject({ outcome });
    expect(standing()).toHaveLength(stand);
  });

  it('adopts the original when an identical send is answered as a duplicate', async () => {
    sandbox.faults.next('create-cut-after-write');
    const { post: one, prepared } = await publish();
    expect(await its.channel.send(one, prepared)).toMatchObject({
      outcome: 'published',
      externalId: standing()[0]?.id,
    });
    expect(standing()).toHaveLength(1);
  });

  it('does not adopt a ghost of a post that was deleted', async () => {
    const { post: one, prepared, outcome } = await publish();
    if (outcome.outcome !== 'published') throw new Error(outcome.outcome);
    await its.channel.remove(outcome.externalId);
    sandbox.faults.set({ ghostDuplicates: true });
    expect(await its.channel.send(one, prepared)).toEqual({ outcome: 'unknown', reason: 'ghost-duplicate' });
  });

  describe('when a text is corrected', () => {
    const corrected = () => composed('Vi [ändrar] #ihop_nu @Elsa', 2);
    const standingId = () => standing()[0]?.id ?? '';
    const editsOf = () => sandbox.posts().filter(({ edited }) => edited).length;
    beforeEach(async () => {
      await publish();
    });

    it('shows the new words with the pictures, the id and the day that it had', async () => {
      const [before] = standing();
      expect(await its.channel.edit(standingId(), corrected())).toEqual({ outcome: 'edited', isRead: true });
      const [now] = standing();
      expect(now?.shownText).toBe(corrected().shown);
      expect([now?.id, now?.content, now?.createdAt]).toEqual([before?.id, before?.content, before?.createdAt]);
    });

    it.each(['error-after-write', 'error-before-write', 'cut', 'unavailable', 'conflict', 'html-error'] as const)(
      'shows them once in spite of %s',
      async (fault) => {
        sandbox.faults.next(fault, { on: 'posts.PARTIAL_UPDATE' });
        expect(await its.channel.edit(standingId(), corrected())).toEqual({ outcome: 'edited', isRead: true });
        expect(standing().map(({ shownText }) => shownText)).toEqual([corrected().shown]);
        expect(editsOf()).toBe(1);
      },
    );

    it('tries again when a 204 has changed nothing, and says so when it lasts', async () => {
      sandbox.faults.next('update-ignored');
      expect(await its.channel.edit(standingId(), corrected())).toEqual({ outcome: 'edited', isRead: true });
      sandbox.faults.next('update-ignored', { times: 3 });
      expect(await its.channel.edit(standingId(), composed('En tredje text', 2))).toEqual({
        outcome: 'unknown',
        reason: 'text-unchanged',
      });
    });

    it('is refused as a whole when the text is not one that LinkedIn takes', async () => {
      const long = { ...corrected(), commentary: 'a'.repeat(3001), shown: 'a'.repeat(3001) };
      expect(await its.channel.edit(standingId(), long)).toMatchObject({
        outcome: 'refused',
        reason: 'FIELD_LENGTH_TOO_LONG',
      });
      expect(editsOf()).toBe(0);
    });

    it('takes an id that is none of LinkedIn’s for nothing', async () => {
      expect(await its.channel.shows('urn:li:activity:1', corrected(), { pictures: [] })).toEqual({
        outcome: 'absent',
        url: null,
      });
    });

    it('takes the same pictures for this post when its words are others, but not for a correction', async () => {
      const id = standingId();
      const pictures = (standing()[0]?.content?.multiImage?.images ?? []).map((image) => image.id);
      expect(await its.channel.shows(id, corrected(), { pictures })).toMatchObject({ outcome: 'alike' });
      expect(await its.channel.shows(id, corrected(), { pictures: [] })).toMatchObject({ outcome: 'other' });
    });
  });

  it('does not take a post that is accepted and never shown for published, nor for present', async () => {
    sandbox.faults.next('create-hidden');
    expect((await publish()).outcome).toEqual({ outcome: 'unknown', reason: 'post-hidden' });
    expect(await its.channel.read(sandbox.posts().at(-1)?.id ?? '')).toBe('absent');
  });

  it.each(['bearer', 'none', 'either'] as const)('uploads when the bytes’ token is %s', async (uploadAuthorization) => {
    sandbox.faults.set({ uploadAuthorization });
    expect((await publish()).outcome.outcome).toBe('published');
  });

  it.each(['upload-cut', 'upload-unavailable', 'unavailable', 'cut'] as const)(
    'gets pictures there in spite of %s',
    async (fault) => {
      sandbox.faults.next(fault);
      expect((await publish()).outcome.outcome).toBe('published');
    },
  );

  it('refuses or defers pictures that fail or never become ready', async () => {
    sandbox.faults.next('upload-fails');
    expect(await its.channel.prepare(composed('a', 1))).toMatchObject({ outcome: 'refused', reason: 'picture-failed' });
    sandbox.faults.next('upload-stays-processing');
    expect(await its.channel.prepare(composed('a', 1))).toMatchObject({ outcome: 'deferred' });
  });
});
