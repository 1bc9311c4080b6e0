import { randomBytes } from 'node:crypto';
import type { Refusal, RefusalBody } from './refusal.ts';
import type { Answer } from './resource.ts';

/** The headers that every answer of LinkedIn carries. */
export const stampHeaders = (headers: Headers, status: number): void => {
  headers.set('x-li-uuid', randomBytes(16).toString('base64'));
  headers.set('x-li-fabric', 'sandbox');
  headers.set('x-restli-protocol-version', '2.0.0');
  if (status >= 400) headers.set('x-restli-error-response', 'true');
};

const typed = (body: RefusalBody): readonly [string | null, Readonly<Record<string, string>>] => {
  if (body === null) return [null, {}];
  if (typeof body === 'string') return [body, { 'content-type': 'text/html; charset=utf-8' }];
  return [JSON.stringify(body), { 'content-type': 'application/json' }];
};

export const refusalResponse = ({ status, body }: Refusal): Response => {
  const [text, headers] = typed(body);
  return new Response(text, { status, headers });
};

export const answerResponse = ({ status, body, headers = {} }: Answer): Response =>
  body === undefined
    ? new Response(null, { status, headers })
    : new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
