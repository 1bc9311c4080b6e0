import type { ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

export type Answered = { readonly ok: boolean; readonly body: unknown };

export type LambdaRuntimeApi = Loopback & {
  /** Host and port, as AWS_LAMBDA_RUNTIME_API wants them. */
  readonly address: string;
  /** Settles when the runtime has loaded its handler and asks for work; fails when it could not load it. */
  readonly ready: () => Promise<void>;
  /** Gives one event to the runtime that waits, and settles with its answer. */
  readonly invoke: (event: unknown) => Promise<Answered>;
};

type Settle<T> = { readonly resolve: (value: T) => void; readonly reject: (fault: Error) => void };

/** Lambda's Runtime API (2018-06-01) for one runtime and one event at a time. */
export const startLambdaRuntimeApi = async (): Promise<LambdaRuntimeApi> => {
  let waiting: ServerResponse | null = null;
  let asked: Settle<void> | null = null;
  let answered: Settle<Answered> | null = null;
  let broken: Error | null = null;

  const onNext = (response: ServerResponse): void => {
    waiting = response;
    asked?.resolve();
    asked = null;
  };
  const server = await startLoopback(async (request, response) => {
    const path = (request.url ?? '').replace('/2018-06-01/runtime/', '');
    if (path === 'invocation/next') return onNext(response);
    const body = await json(request).catch(() => null);
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
    if (path === 'init/error') {
      broken = new Error(`The handler could not be loaded: ${JSON.stringify(body)}`);
      asked?.reject(broken);
    } else answered?.resolve({ ok: path.endsWith('/response'), body });
  });

  return {
    ...server,
    address: server.url.replace('http://', ''),
    ready: () =>
      new Promise((resolve, reject) => {
        if (broken !== null) reject(broken);
        else if (waiting !== null) resolve();
        else asked = { resolve, reject };
      }),
    invoke: (event) =>
      new Promise((resolve, reject) => {
        if (waiting === null) return reject(new Error('No runtime asks for work.'));
        answered = { resolve, reject };
        waiting
          .writeHead(200, {
            'content-type': 'application/json',
            'lambda-runtime-aws-request-id': crypto.randomUUID(),
            'lambda-runtime-deadline-ms': String(Date.now() + 60_000),
            'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:eu-north-1:111122223333:function:vardag',
          })
          .end(JSON.stringify(event));
        waiting = null;
      }),
  };
};
