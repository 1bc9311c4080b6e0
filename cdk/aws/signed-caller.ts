import { HttpRequest } from '@smithy/core/protocols';
import { DEFAULT_MAX_ATTEMPTS, retryMiddleware, StandardRetryStrategy } from '@smithy/core/retry';
import { Hash, streamCollector } from '@smithy/core/serde';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import { defaultProvider } from '../credentials-of-lambda.ts';
import { type ClientConfig, regionOf, type Service } from './client-config.ts';

export type Call = {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  readonly address: URL;
  /** Escaped. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

type Kept = { readonly $metadata: object; readonly answer: Answer };

/** The error that an answer stands for, or null. */
export type Judge = (answer: Answer, response: unknown) => Error | null;

/** Lambda ends functions that wake each other for ever, when each call passes on what woke it. */
const trace = (): Readonly<Record<string, string>> => {
  const id = process.env['AWS_LAMBDA_FUNCTION_NAME'] ? process.env['_X_AMZN_TRACE_ID'] : undefined;
  return id ? { 'x-amzn-trace-id': id } : {};
};

/** Calls one service: signed, sent, and tried again by the same three pieces as in the SDK. */
export const signedCaller = (service: Service, config: ClientConfig, judge: Judge) => {
  const handler = new NodeHttpHandler(config.requestHandler ?? {});
  const signer = new SignatureV4({
    service: service.signingName,
    region: async () => regionOf(config),
    credentials: config.credentials ?? defaultProvider(),
    sha256: Hash.bind(null, 'sha256'),
    uriEscapePath: service.signingName !== 's3',
  });
  const maxAttempts = async (): Promise<number> => config.maxAttempts ?? DEFAULT_MAX_ATTEMPTS;
  const strategy = new StandardRetryStrategy(maxAttempts);
  const options = { maxAttempts, retryStrategy: async () => strategy };

  const once = async (request: HttpRequest) => {
    const signed = await signer.sign(request);
    const { response } = await handler.handle(new HttpRequest(signed));
    const headers: Readonly<Record<string, string>> = response.headers;
    const body = await streamCollector(response.body);
    const answer = { status: response.statusCode, headers, body };
    const error = judge(answer, response);
    if (error !== null) throw error;
    return { response, output: { $metadata: {}, answer } };
  };
  return {
    call: async ({ method, address, path, query = {}, headers = {}, body }: Call): Promise<Answer> => {
      const request = new HttpRequest({
        method,
        protocol: address.protocol,
        hostname: address.hostname,
        ...(address.port === '' ? {} : { port: Number(address.port) }),
        path,
        query,
        headers: {
          host: address.host,
          'user-agent': 'vardag',
          ...(body === undefined ? {} : { 'content-length': String(body.byteLength) }),
          ...trace(),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
      });
      const tried = retryMiddleware(options)<Kept>(() => once(request), {});
      const { output } = await tried({ request, input: {} });
      return output.answer;
    },
    destroy: () => handler.destroy(),
  };
};
