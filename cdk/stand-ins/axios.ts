import { type Agent, type IncomingHttpHeaders, request as sendHttp } from 'node:http';
import { request as sendHttps } from 'node:https';
import { text } from 'node:stream/consumers';

type Config = {
  url?: string;
  method?: string;
  headers?: Record<string, string | undefined>;
  data?: unknown;
  signal?: AbortSignal;
  readonly httpAgent?: Agent;
  readonly httpsAgent?: Agent;
};

type Response = {
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  readonly data: unknown;
  readonly config: Config;
};

/** In the shape that axios gives its errors. */
class AxiosError extends Error {
  override name = 'AxiosError';
  readonly isAxiosError = true;
  readonly code: string;
  readonly response: Response | undefined;
  constructor(message: string, code: string, response?: Response, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.response = response;
  }
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
};

/** The bytes of a body, and the type that they have when none is said. */
const bodyOf = (data: unknown): { readonly bytes: Buffer; readonly type: string } | null => {
  if (data === undefined || data === null) return null;
  if (data instanceof Uint8Array) return { bytes: Buffer.from(data), type: 'application/octet-stream' };
  if (typeof data === 'string') return { bytes: Buffer.from(data), type: 'application/x-www-form-urlencoded' };
  return { bytes: Buffer.from(JSON.stringify(data)), type: 'application/json' };
};

/** One request. Redirects are answers, and any answer but a 2xx is an error that holds it. */
const send = (config: Config): Promise<Response> =>
  new Promise((resolve, reject) => {
    const signal = config.signal;
    const fail = (error: unknown, response?: Response): void => {
      const code = signal?.aborted ? 'ERR_CANCELED' : (codeOf(error) ?? 'ERR_NETWORK');
      reject(new AxiosError(error instanceof Error ? error.message : code, code, response, error));
    };
    const body = bodyOf(config.data);
    const given = Object.entries(config.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    const headers = Object.fromEntries([
      ['accept', 'application/json, text/plain, */*'],
      ['user-agent', 'vardag'],
      ...(body === null ? [] : [['content-type', body.type]]),
      ...given.filter(([name, value]) => value !== undefined && (body !== null || name !== 'content-type')),
      ...(body === null ? [] : [['content-length', String(body.bytes.byteLength)]]),
    ]);
    const address = new URL(config.url ?? '');
    const isHttps = address.protocol === 'https:';
    const asked = (isHttps ? sendHttps : sendHttp)(address, {
      method: (config.method ?? 'get').toUpperCase(),
      headers,
      agent: isHttps ? config.httpsAgent : config.httpAgent,
      ...(signal ? { signal } : {}),
    });
    asked.on('error', fail);
    asked.on('response', (answer) => {
      const { statusCode: status = 0, statusMessage: statusText = '' } = answer;
      const responseOf = (data: unknown): Response => ({ status, statusText, headers: answer.headers, data, config });
      text(answer).then(
        (read) => {
          const response = responseOf(parsed(read));
          if (status >= 200 && status < 300) resolve(response);
          else fail(new AxiosError(`Request failed with status code ${status}`, 'ERR_BAD_RESPONSE'), response);
        },
        (error: unknown) => fail(error, responseOf(undefined)),
      );
    });
    asked.end(body?.bytes);
  });

type OnRequest = (config: Config) => Config | Promise<Config>;
type OnAnswer = readonly [(response: Response) => Response, (error: unknown) => unknown];

/**
 * Stands in for axios below LinkedIn's client: JSON to an address with interceptors, a deadline and agents, over the
 * runtime's own HTTP. Nothing here follows redirects, knows proxies, or unpacks answers, and none is asked for.
 */
const create = (settings: Config = {}) => {
  const onRequest: OnRequest[] = [];
  const onAnswer: OnAnswer[] = [];
  return {
    interceptors: {
      request: { use: (change: OnRequest): void => void onRequest.push(change) },
      response: { use: (...both: OnAnswer): void => void onAnswer.push(both) },
    },
    request: async (given: Config): Promise<Response> => {
      let config: Config = { ...settings, ...given };
      for (const change of onRequest) config = await change(config);
      let answered: Promise<unknown> = send(config);
      for (const [then, otherwise] of onAnswer)
        answered = answered.then((response) => then(response as Response), otherwise);
      return answered as Promise<Response>;
    },
  };
};

export default { create };
