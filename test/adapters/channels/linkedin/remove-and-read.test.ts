import { afterEach, describe, expect, it } from 'vitest';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import { settings, standing } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { type StubAnswer, type StubServer, startStub } from '#test/adapters/channels/linkedin/stub-server.ts';

let stub: StubServer;
afterEach(async () => {
  await stub.close();
});
const urn = 'urn:li:ugcPost:7141138937766391808';
const path = '/rest/posts/urn%3Ali%3AugcPost%3A7141138937766391808';

const channel = async (...answers: readonly [StubAnswer, ...StubAnswer[]]) => {
  stub = await startStub(() => answers[Math.min(stub.requests.length, answers.length) - 1] ?? answers[0]);
  return linkedInChannel(settings(stub.url));
};

describe('removing a post from LinkedIn', () => {
  it.each<readonly [string, readonly [StubAnswer, ...StubAnswer[]], string]>([
    ['204', [{ status: 204 }], 'removed'],
    ['404', [{ status: 404 }], 'removed'],
    ['a fault and then 204', [{ status: 503 }, 'reset', { status: 204 }], 'removed'],
    ['a conflict and then 204', [{ status: 409 }, { status: 204 }], 'removed'],
    ['lasting faults', [{ status: 503 }], 'deferred'],
    ['401', [{ status: 401 }], 'deferred'],
    ['429', [{ status: 429 }], 'deferred'],
    ['403', [{ status: 403 }], 'refused'],
    ['400', [{ status: 400 }], 'refused'],
  ])('after %s', async (_, answers, outcome) => {
    expect(await (await channel(...answers)).remove(urn)).toMatchObject({ outcome });
    expect(stub.requests.every((request) => request.method === 'DELETE' && request.path === path)).toBe(true);
  });
});

describe('reading a post back from LinkedIn', () => {
  it.each<readonly [string, readonly [StubAnswer, ...StubAnswer[]], string]>([
    ['200', [{ status: 200, body: standing({ id: urn }) }], 'present'],
    ['a fault and then 200', [{ status: 500 }, { status: 200, body: standing({ id: urn }) }], 'present'],
    [
      'a post that was accepted and never shown',
      [{ status: 200, body: standing({ lifecycleState: 'PUBLISH_FAILED' }) }],
      'absent',
    ],
    ['404', [{ status: 404 }], 'absent'],
    ['403', [{ status: 403 }], 'unreadable'],
    ['401', [{ status: 401 }], 'unreadable'],
    ['429', [{ status: 429 }], 'unreadable'],
    ['lasting faults', ['reset'], 'unreadable'],
    ['a page of somebody in between', [{ status: 200, body: '<html>Sign in</html>' }], 'unreadable'],
  ])('after %s', async (_, answers, outcome) => {
    expect(await (await channel(...answers)).read(urn)).toBe(outcome);
    expect(stub.requests[0]?.path).toBe(`${path}?viewContext=AUTHOR`);
  });
});
