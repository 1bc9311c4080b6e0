import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import {
  type LinkedInSandbox,
  type LinkedInSandboxOptions,
  startLinkedInSandbox,
} from '#functions/sandbox/linkedin/linkedin-sandbox.ts';

export const page = 'urn:li:organization:5515715';
/** Tuesday 24 November 2026 09:00 in Stockholm. */
export const tuesday = Date.UTC(2026, 10, 24, 8);
export const hour = 3_600_000;
export const day = 24 * hour;

export type Sent = {
  readonly method?: string;
  readonly body?: unknown;
  readonly token?: string | null;
  readonly version?: string | null;
  readonly headers?: Readonly<Record<string, string | null>>;
};

export type Received = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the tests read freely in LinkedIn's answers
  readonly json: any;
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** A text post; override any field, or leave one out with `undefined`. */
export const aPost = (fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  author: page,
  commentary: 'Vi bestämmer veckan tillsammans.',
  visibility: 'PUBLIC',
  distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
  lifecycleState: 'PUBLISHED',
  isReshareDisabledByAuthor: false,
  ...fields,
});

export const aPicture = (width = 40, height = 30, colour = '#336699'): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();

export const encoded = encodeURIComponent;

const headersOf = ({ token = 'sandbox-token', version = '202609', body, headers = {} }: Sent): Headers => {
  const all: Record<string, string | null> = {
    authorization: token === null ? null : `Bearer ${token}`,
    'linkedin-version': version,
    'x-restli-protocol-version': '2.0.0',
    'content-type': body === undefined ? null : 'application/json',
    ...headers,
  };
  return new Headers(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
};

/** A sandbox for one test, with a clock that the test moves, and the calls tests make again and again. */
export const aSandbox = async (options: Partial<LinkedInSandboxOptions> = {}) => {
  const clock = { at: tuesday };
  const sandbox: LinkedInSandbox = await startLinkedInSandbox({ now: () => clock.at, ...options });
  onTestFinished(() => sandbox.close());
  const call = async (path: string, sent: Sent = {}): Promise<Received> => {
    const { method = sent.body === undefined ? 'GET' : 'POST', body } = sent;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const init = text === undefined ? {} : { body: text };
    const response = await fetch(sandbox.url + path, { method, headers: headersOf(sent), ...init });
    const received = await response.text();
    return { status: response.status, headers: response.headers, text: received, json: json(received) };
  };
  const register = async (owner = page, token = 'sandbox-token') => {
    const body = { initializeUploadRequest: { owner } };
    const { json: answer } = await call('/rest/images?action=initializeUpload', { body, token });
    return answer.value as { readonly image: string; readonly uploadUrl: string; readonly uploadUrlExpiresAt: number };
  };
  const put = async (url: string, bytes: Uint8Array, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(url, { method: 'PUT', body: new Uint8Array(bytes), headers });
    return { status: response.status, text: await response.text() };
  };
  const imageStatus = async (urn: string) => (await call(`/rest/images/${encoded(urn)}`)).json.status as string;
  const upload = async (bytes?: Uint8Array, owner = page, token = 'sandbox-token'): Promise<string> => {
    const { image, uploadUrl } = await register(owner, token);
    await put(uploadUrl, bytes ?? (await aPicture()));
    await call(`/rest/images/${encoded(image)}`, { token });
    return image;
  };
  const create = (fields: Readonly<Record<string, unknown>> = {}, sent: Sent = {}) =>
    call('/rest/posts', { body: aPost(fields), ...sent });
  const published = async (fields: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const { status, headers, text } = await create(fields);
    if (status !== 201) throw new Error(`Not published: ${status} ${text}`);
    return headers.get('x-restli-id') ?? '';
  };
  const addToken = (token: Readonly<Record<string, unknown>>) => call('/_sandbox/tokens', { body: token });
  return { sandbox, clock, call, register, put, upload, imageStatus, create, published, addToken };
};
