import { setTimeout as pause } from 'node:timers/promises';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

/** A whole answer. */
export type Said = {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * How it answers: `silent` takes the request and says nothing; `dripping` begins an answer and adds a byte now and then; `cut` ends
 * the connection inside the body.
 */
export type Manners = 'silent' | 'dripping' | 'cut' | Said | (() => Said);

export type MisbehavingServer = Loopback & {
  readonly answerWith: (manners: Manners) => void;
  readonly asked: () => number;
};

/** Any service on a bad day. */
export const startMisbehavingServer = async (): Promise<MisbehavingServer> => {
  let manners: Manners = 'silent';
  let count = 0;
  const server = await startLoopback(async (request, response) => {
    count += 1;
    request.resume();
    if (manners === 'silent') return;
    const said = typeof manners === 'function' ? manners() : manners;
    if (typeof said === 'object') {
      const { status, body = '', headers = {} } = said;
      response.writeHead(status, headers).end(body);
      return;
    }
    response.writeHead(200, { 'content-type': 'application/xml', 'content-length': '1000', etag: '"e"' });
    response.write('<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>');
    if (manners === 'cut') return void request.socket.destroy();
    while (!response.destroyed) {
      response.write(' ');
      await pause(20);
    }
  });
  return {
    ...server,
    asked: () => count,
    answerWith: (next) => {
      manners = next;
      count = 0;
    },
  };
};
