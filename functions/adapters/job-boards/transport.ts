import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

export type BoardRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};
export type BoardResponse = {
  readonly status: number;
  readonly body: string;
  /** By their names in small letters. */
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
};
/** One request, never repeated. Throws an error with a `code` when no whole answer came. */
export type Transport = (request: BoardRequest, timeout: number) => Promise<BoardResponse>;

const mostBytes = 2_000_000;

/** A connection for each call: a kept one that the other side has closed would make a send uncertain for nothing. */
export const httpTransport: Transport = ({ method, url, headers, body }, timeout) =>
  new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? httpsRequest : httpRequest;
    const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const signal = AbortSignal.timeout(timeout);
    const fail = (error: Error): void =>
      reject(signal.aborted ? Object.assign(new Error('No answer in time'), { code: 'ETIMEDOUT' }) : error);
    const call = request(url, { method, agent: false, signal, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > mostBytes) response.destroy(Object.assign(new Error('Too long an answer'), { code: 'ETOOLONG' }));
        else chunks.push(chunk);
      });
      response.once('error', fail);
      response.once('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString('utf8'),
          headers: response.headers,
        });
      });
    });
    call.once('error', fail);
    if (body !== null) call.write(body);
    call.end();
  });
