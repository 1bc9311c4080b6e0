import { afterEach, describe, expect, it } from 'vitest';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import { post, settings, standing } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { type StubAnswer, type StubServer, startStub } from '#test/adapters/channels/linkedin/stub-server.ts';

let stub: StubServer;
afterEach(async () => {
  await stub.close();
});
const urn = 'urn:li:share:7141138937766391808';
const path = '/rest/posts/urn%3Ali%3Ashare%3A7141138937766391808';
const done: StubAnswer = { status: 204 };
const read = (over: Readonly<Record<string, unknown>> = {}): StubAnswer => ({
  status: 200,
  body: standing({ id: urn, ...over }),
});
const old = read({ commentary: 'Den gamla texten' });

const edited = async (...answers: readonly [StubAnswer, ...StubAnswer[]]) => {
  stub = await startStub(() => answers[Math.min(stub.requests.length, answers.length) - 1] ?? answers[0]);
  return linkedInChannel(settings(stub.url)).edit(urn, post());
};
const patches = () => stub.requests.filter(({ method }) => method === 'POST');

describe('changing the text of a post on LinkedIn', () => {
  it('sets the commentary and nothing else, then reads the post back as its author', async () => {
    expect(await edited(done, read())).toEqual({ outcome: 'edited', isRead: true });
    const [patch, get] = stub.requests;
    expect([patch?.method, patch?.path]).toEqual(['POST', path]);
    expect(patch?.headers['x-restli-method']?.toString().toUpperCase()).toBe('PARTIAL_UPDATE');
    expect(JSON.parse(patch?.body.toString() ?? '')).toEqual({ patch: { $set: { commentary: post().commentary } } });
    expect([get?.method, get?.path]).toEqual(['GET', `${path}?viewContext=AUTHOR`]);
  });

  it.each<readonly [string, readonly [StubAnswer, ...StubAnswer[]], object, number]>([
    ['a lost answer, when the new text stands', ['reset', read()], { outcome: 'edited', isRead: true }, 1],
    ['a lost answer, when the old text stands', ['reset', old, done, read()], { outcome: 'edited' }, 2],
    ['a 500 after the write', [{ status: 500 }, read()], { outcome: 'edited' }, 1],
    ['a conflict', [{ status: 409 }, old, done, read()], { outcome: 'edited' }, 2],
    ['a 204 that may not be read back', [done, { status: 403 }], { outcome: 'edited', isRead: false }, 1],
    ['faults that last', [{ status: 503 }], { outcome: 'unknown', reason: 'http-503' }, 3],
    ['a 204 that changes nothing', [done, old, done, old, done, old], { outcome: 'unknown' }, 3],
    ['404', [{ status: 404 }], { outcome: 'gone' }, 1],
    ['a post that is gone when it is read back', [done, { status: 404 }], { outcome: 'gone' }, 1],
    ['a post that is no longer shown', [done, read({ lifecycleState: 'PUBLISH_FAILED' })], { outcome: 'gone' }, 1],
    ['401', [{ status: 401 }], { outcome: 'deferred', reason: 'access' }, 1],
    ['426', [{ status: 426 }], { outcome: 'deferred', reason: 'api-version' }, 1],
    ['429', [{ status: 429 }], { outcome: 'deferred', reason: 'throttled' }, 1],
    ['403', [{ status: 403 }], { outcome: 'refused', reason: 'http-403' }, 1],
    ['400', [{ status: 400, body: { code: 'FIELD_LENGTH_TOO_LONG' } }], { reason: 'FIELD_LENGTH_TOO_LONG' }, 1],
    ['422', [{ status: 422, body: { message: 'ERROR :: /x :: CreateOnly' } }], { outcome: 'refused' }, 1],
  ])('after %s', async (_, answers, outcome, asked) => {
    expect(await edited(...answers)).toMatchObject(outcome);
    expect(patches()).toHaveLength(asked);
  });

  it('takes a shortened link for its own after a 204; after a lost answer it may be that of the old text', async () => {
    const ours = post({ shown: 'Se https://jobba.example/ny', commentary: 'Se https://jobba.example/ny' });
    const short = read({ commentary: 'Se https://lnkd.in/abc' });
    const ask = async (...answers: readonly [StubAnswer, ...StubAnswer[]]) => {
      stub = await startStub(() => answers[Math.min(stub.requests.length, answers.length) - 1] ?? answers[0]);
      return linkedInChannel(settings(stub.url)).edit(urn, ours);
    };
    expect(await ask(done, short)).toMatchObject({ outcome: 'edited' });
    await stub.close();
    expect(await ask('reset', short, done, short)).toMatchObject({ outcome: 'edited' });
    expect(patches()).toHaveLength(2);
  });
});
