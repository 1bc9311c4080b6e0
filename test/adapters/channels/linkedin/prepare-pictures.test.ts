import { afterEach, describe, expect, it } from 'vitest';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import type { Prepared } from '#functions/ground/ports/channel.ts';
import type { PostPicture } from '#functions/ground/ports/post.ts';
import {
  author,
  picture,
  post,
  settings,
  stillClock,
  token,
} from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import {
  type StubAnswer,
  type StubRequest,
  type StubServer,
  startStub,
} from '#test/adapters/channels/linkedin/stub-server.ts';

let stub: StubServer;
afterEach(async () => {
  await stub.close();
});

type Script = { readonly begin?: StubAnswer[]; readonly put?: StubAnswer[]; readonly status?: StubAnswer[] };
type Step = keyof Script;

const stepOf = ({ method }: StubRequest): Step => {
  if (method === 'POST') return 'begin';
  return method === 'PUT' ? 'put' : 'status';
};

/** Answers each step from its list, the last answer again and again; what is not scripted goes well. */
const prepare = async (
  script: Script,
  pictures: readonly PostPicture[] = [picture()],
  begun: Prepared | null = null,
) => {
  const seen: Record<Step, number> = { begin: 0, put: 0, status: 0 };
  stub = await startStub((request) => {
    const step = stepOf(request);
    const count = seen[step]++;
    const scripted = script[step]?.[Math.min(count, script[step].length - 1)];
    if (scripted) return scripted;
    if (step === 'put') return { status: 201 };
    if (step === 'status') return { status: 200, body: { status: 'AVAILABLE' } };
    const uploadUrl = `${stub.url}/dms-uploads/${count}`;
    return { status: 200, body: { value: { uploadUrl, image: `urn:li:image:C${count}` } } };
  });
  const clock = stillClock();
  const outcome = await linkedInChannel(settings(stub.url, { clock })).prepare(post({ pictures }), begun);
  return { outcome, waits: clock.waits, steps: stub.requests.map(stepOf) };
};
const status = (name: string): StubAnswer => ({ status: 200, body: { status: name } });
const page: StubAnswer = { status: 400, body: '<html>Bad request</html>' };

describe('preparing the pictures of a post', () => {
  it('needs no call for a post without pictures', async () => {
    const { outcome, steps } = await prepare({}, []);
    expect(outcome).toEqual({ outcome: 'prepared', prepared: { pictures: [] } });
    expect(steps).toEqual([]);
  });

  it('uploads each in order, as its owner, and keeps the order', async () => {
    const bytes = [Uint8Array.of(1, 2, 3), Uint8Array.of(9, 4, 5, 9).subarray(1, 3), Uint8Array.of(6)];
    const { outcome, steps } = await prepare(
      {},
      bytes.map((some) => picture({ bytes: some })),
    );
    expect(outcome).toEqual({
      outcome: 'prepared',
      prepared: { pictures: ['urn:li:image:C0', 'urn:li:image:C1', 'urn:li:image:C2'] },
    });
    expect(steps).toEqual(['begin', 'put', 'begin', 'put', 'begin', 'put', 'status', 'status', 'status']);
    const [begun, put] = stub.requests;
    expect(begun?.path).toBe('/rest/images?action=initializeUpload');
    expect(JSON.parse(String(begun?.body))).toEqual({ initializeUploadRequest: { owner: author } });
    expect(put?.headers).toMatchObject({ authorization: `Bearer ${token}`, 'content-type': 'image/jpeg' });
    expect(put?.headers['content-length']).toBe('3');
    expect(stub.requests.filter(({ method }) => method === 'PUT').map(({ body }) => [...body])).toEqual([
      [1, 2, 3],
      [4, 5],
      [6],
    ]);
  });

  it('waits until a picture is available', async () => {
    const { outcome, waits, steps } = await prepare({
      status: [status('WAITING_UPLOAD'), status('PROCESSING'), status('AVAILABLE')],
    });
    expect(outcome.outcome).toBe('prepared');
    expect(steps.filter((step) => step === 'status')).toHaveLength(3);
    expect(waits).toEqual([300, 800]);
  });

  it('defers when a picture is still being processed after half a minute', async () => {
    const { outcome, waits } = await prepare({ status: [status('PROCESSING')] });
    expect(outcome).toMatchObject({
      outcome: 'deferred',
      reason: 'picture-processing',
      begun: { pictures: ['urn:li:image:C0'] },
    });
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(30_000);
  });

  it('waits again for pictures that it has uploaded already, and uploads none anew', async () => {
    const { outcome, steps } = await prepare({}, [picture()], { pictures: ['urn:li:image:C9'] });
    expect(outcome).toEqual({ outcome: 'prepared', prepared: { pictures: ['urn:li:image:C9'] } });
    expect(steps).toEqual(['status']);
  });

  it('refuses a picture that LinkedIn could not use', async () => {
    const { outcome } = await prepare({ status: [status('PROCESSING_FAILED')] });
    expect(outcome).toMatchObject({ outcome: 'refused', reason: 'picture-failed' });
  });

  it('tries once without the token when the upload host answers it with a page', async () => {
    const { outcome } = await prepare({ put: [page, { status: 201 }] });
    expect(outcome.outcome).toBe('prepared');
    const puts = stub.requests.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${token}`, undefined]);
  });

  it('does not try without the token when the API itself refuses it', async () => {
    const { outcome, steps } = await prepare({
      put: [{ status: 401, body: { status: 401, serviceErrorCode: 65602 } }],
    });
    expect(outcome).toMatchObject({ outcome: 'deferred', reason: 'access' });
    expect(steps.filter((step) => step === 'put')).toHaveLength(1);
  });

  it('refuses after the second page', async () => {
    const { outcome, steps } = await prepare({ put: [page] });
    expect(outcome).toMatchObject({ outcome: 'refused', reason: 'http-400' });
    expect(steps.filter((step) => step === 'put')).toHaveLength(2);
  });

  it('begins anew when the address of the upload has expired, once', async () => {
    const expired: StubAnswer = { status: 400, body: { status: 400, code: 'EXPIRED_UPLOAD_URL' } };
    const { outcome } = await prepare({ put: [expired, { status: 201 }] });
    expect(outcome).toEqual({ outcome: 'prepared', prepared: { pictures: ['urn:li:image:C1'] } });
    await stub.close();
    expect((await prepare({ put: [expired] })).outcome).toMatchObject({
      outcome: 'refused',
      reason: 'EXPIRED_UPLOAD_URL',
    });
  });

  const fault: StubAnswer = { status: 503 };
  it.each<readonly [Step, StubAnswer[]]>([
    ['begin', [fault, 'reset', fault]],
    ['put', [fault, 'reset', fault]],
    ['status', [fault, 'reset', fault]],
  ])('repeats %s three times and then waits', async (step, answers) => {
    const { outcome, waits, steps } = await prepare({ [step]: answers });
    expect(outcome).toMatchObject({ outcome: 'deferred', reason: 'http-503' });
    expect(steps.filter((one) => one === step)).toHaveLength(3);
    expect(waits).toEqual([300, 1200]);
  });

  it.each([
    [401, { serviceErrorCode: 65601 }, 'deferred', 'access'],
    [403, { code: 'ACCESS_DENIED' }, 'refused', 'ACCESS_DENIED'],
    [426, { code: 'NONEXISTENT_VERSION' }, 'deferred', 'api-version'],
    [429, {}, 'deferred', 'throttled'],
    [
      400,
      { message: 'Organization permissions must be used when using organization as owner' },
      'refused',
      'ACCESS_DENIED',
    ],
  ])('takes a %i with %j as %s for %s, at every step', async (code, body, outcome, reason) => {
    for (const step of ['begin', 'put', 'status'] as const) {
      const answer = { status: code, body: { status: code, ...body } };
      const prepared = await prepare({ [step]: [answer] });
      expect(prepared.outcome).toMatchObject({ outcome, reason });
      expect(prepared.steps.filter((one) => one === step)).toHaveLength(1);
      await stub.close();
    }
  });

  it.each([
    'https://www.linkedin.com/dms-uploads/1',
    'https://attacker.example/upload',
    'http://127.0.0.1:1/upload',
    'http://127.0.0.1@attacker.example/',
  ])('sends no bytes to %s when LinkedIn stands on loopback', async (uploadUrl) => {
    const { outcome, steps } = await prepare({
      begin: [{ status: 200, body: { value: { uploadUrl, image: 'urn:li:image:C1' } } }],
    });
    expect(outcome).toMatchObject({ outcome: 'refused', reason: 'upload-address' });
    expect(steps).toEqual(['begin']);
  });

  it.each([
    ['picture-type', [picture({ contentType: 'image/webp' })]],
    ['too-many-pictures', Array.from({ length: 21 }, () => picture())],
    ['alt-text-too-long', [picture({ alt: 'a'.repeat(4087) })]],
  ])('refuses %s before any call', async (reason, pictures) => {
    const { outcome, steps } = await prepare({}, pictures);
    expect(outcome).toMatchObject({ outcome: 'refused', reason });
    expect(steps).toEqual([]);
  });
});
