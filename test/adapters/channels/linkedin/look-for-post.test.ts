import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import type { LookOutcome } from '#functions/ground/ports/channel.ts';
import { now, picture, post, settings, standing } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { type StubAnswer, type StubServer, startStub } from '#test/adapters/channels/linkedin/stub-server.ts';

let stub: StubServer;
afterEach(async () => {
  await stub.close();
});

const pageOf = (elements: readonly unknown[], at = now): StubAnswer => ({
  status: 200,
  headers: { date: new Date(at.epochMilliseconds).toUTCString() },
  body: { elements, paging: { start: 0, count: 20, links: [] } },
});
const images = ['urn:li:image:A', 'urn:li:image:B'];
const withImages = (ids: readonly string[]) => ({ multiImage: { images: ids.map((id) => ({ id })) } });

const look = async (
  answerTo: (page: number) => StubAnswer,
  over: { pictures?: readonly string[]; shown?: string } = {},
) => {
  stub = await startStub(() => answerTo(stub.requests.length - 1));
  const { pictures = [], shown = post().shown } = over;
  const sought = post({ shown, pictures: pictures.map(() => picture()) });
  return await linkedInChannel(settings(stub.url)).look(sought, { pictures }, now);
};
const seconds = (count: number): number => now.add({ seconds: count }).epochMilliseconds;
const found: LookOutcome = {
  outcome: 'published',
  externalId: 'urn:li:share:7141138937766391808',
  url: 'https://www.linkedin.com/feed/update/urn:li:share:7141138937766391808/',
};
const absent: LookOutcome = { outcome: 'absent' };

describe('looking for a post on LinkedIn', () => {
  it('asks for the newest posts of the organization', async () => {
    await look(() => pageOf([]));
    expect(stub.requests.map(({ path }) => path)).toEqual([
      '/rest/posts?q=author&author=urn%3Ali%3Aorganization%3A5515715&count=20&start=0&sortBy=CREATED',
    ]);
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, LookOutcome]>([
    ['the same text', {}, found],
    ['the same text with the tag written plainly', { commentary: 'Vi planerar \\(ihop\\) #Delaktighet ' }, found],
    ['another text', { commentary: 'Vi planerar' }, absent],
    ['the same text from before', { createdAt: seconds(-61) }, absent],
    ['the same text from a clock that is a minute late', { createdAt: seconds(-60) }, found],
    ['the same text without an instant', { createdAt: undefined }, found],
    ['the same text that was never shown', { lifecycleState: 'PUBLISH_FAILED' }, absent],
    ['the same text without content', { content: undefined }, found],
  ])('compares with %s', async (_, over, outcome) => {
    expect(await look(() => pageOf([standing({ commentary: 'Annat' }), standing(over)]))).toEqual(outcome);
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, LookOutcome]>([
    ['the same pictures although the text was cut', { commentary: 'Vi', content: withImages(images) }, found],
    ['the same text with other pictures', { content: withImages(['urn:li:image:X', 'urn:li:image:Y']) }, absent],
    ['the pictures in another order', { content: withImages(images.toReversed()) }, absent],
    ['the same text whose content is left out', { content: {} }, found],
  ])('knows %s', async (_, over, outcome) => {
    expect(await look(() => pageOf([standing(over)]), { pictures: images })).toEqual(outcome);
  });

  it('takes a link that LinkedIn has shortened for the link that was sent', async () => {
    const answer = () => pageOf([standing({ commentary: 'Läs mer: https://lnkd.in/d\\_Xy9\n\nHej' })]);
    expect(await look(answer, { shown: 'Läs mer: https://a.example/b_c\n\nHej' })).toEqual(found);
    await stub.close();
    expect(await look(answer, { shown: 'Läs mer: https://a.example/b_c\n\nHopp' })).toEqual(absent);
  });

  it('turns pages until the posts are older than the send', async () => {
    const others = Array.from({ length: 20 }, () => standing({ commentary: 'Annat' }));
    expect(await look((page) => pageOf(page < 2 ? others : [standing()]))).toEqual(found);
    expect(stub.requests.map(({ path }) => /start=(\d+)/.exec(path)?.[1])).toEqual(['0', '20', '40']);
    await stub.close();
    const older = [...others.slice(1), standing({ createdAt: seconds(-3600) })];
    expect(await look(() => pageOf(older))).toEqual(absent);
    expect(stub.requests).toHaveLength(1);
  });

  it('does not compare ages when the run has another now than the network', async () => {
    const before = standing({ createdAt: seconds(-86_400) });
    expect(await look(() => pageOf([before], now.subtract({ hours: 24 })))).toEqual(found);
    await stub.close();
    expect(await look(() => pageOf([before]))).toEqual(absent);
  });

  it('does not say absent when it gave up turning pages', async () => {
    const others = Array.from({ length: 20 }, () => standing({ commentary: 'Annat' }));
    expect(await look(() => pageOf(others))).toEqual({ outcome: 'unreadable', reason: 'too-many-posts' });
  });

  it('skips what it cannot read', async () => {
    expect(await look(() => pageOf([null, { id: 7 }, 'x', standing()]))).toEqual(found);
  });

  it.each<readonly [StubAnswer, string, number]>([
    [{ status: 403, body: { status: 403, code: 'ACCESS_DENIED' } }, 'ACCESS_DENIED', 1],
    [
      { status: 400, body: { message: 'Member permissions must be used when using member as author' } },
      'ACCESS_DENIED',
      1,
    ],
    [{ status: 401, body: { code: 'EXPIRED_ACCESS_TOKEN' } }, 'EXPIRED_ACCESS_TOKEN', 1],
    [{ status: 429 }, 'try-again', 1],
    [{ status: 503 }, 'try-again', 3],
    ['reset', 'try-again', 3],
    [{ status: 200, body: '<html>Sign in to the network</html>' }, 'try-again', 3],
  ])('is unreadable, never absent, after %j', async (answer, reason, calls) => {
    expect(await look(() => answer)).toEqual({ outcome: 'unreadable', reason });
    expect(stub.requests).toHaveLength(calls);
  });

  it('takes an instant of any precision', async () => {
    stub = await startStub(() => pageOf([standing({ createdAt: seconds(0) })]));
    const since = Temporal.Instant.from('2026-11-24T08:00:00.123456789Z');
    expect(await linkedInChannel(settings(stub.url)).look(post(), { pictures: [] }, since)).toEqual(found);
  });
});
