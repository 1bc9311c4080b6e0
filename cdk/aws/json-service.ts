import { type ClientConfig, endpointOf, type Service } from './client-config.ts';
import { ServiceException } from './service-exception.ts';
import { type Answer, type Call, type Judge, signedCaller } from './signed-caller.ts';

const jsonOf = ({ body }: Answer): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** `aws.v1#ThrottlingException:http://…` is a ThrottlingException. */
const nameOf = (answer: Answer, said: Readonly<Record<string, unknown>>): string => {
  const found = answer.headers['x-amzn-errortype'] ?? said['__type'] ?? said['code'];
  return typeof found === 'string' ? (found.split(':')[0]?.split('#').at(-1) ?? found) : `Status${answer.status}`;
};

/** A service whose every command is JSON in and JSON out. */
export class JsonService {
  readonly #service: Service;
  readonly #config: ClientConfig;
  readonly #caller: ReturnType<typeof signedCaller>;

  constructor(
    service: Service,
    config: ClientConfig,
    fault: (name: string) => typeof ServiceException = () => ServiceException,
  ) {
    const judge: Judge = (answer, response) => {
      if (answer.status < 300) return null;
      const said = jsonOf(answer);
      const name = nameOf(answer, said);
      const message = said['message'] ?? said['Message'];
      const Kind = fault(name);
      return new Kind(name, typeof message === 'string' ? message : name, answer.status, response);
    };
    this.#service = service;
    this.#config = config;
    this.#caller = signedCaller(service, config, judge);
  }

  async post(path: string, headers: NonNullable<Call['headers']>, input: unknown): Promise<unknown> {
    const address = endpointOf(this.#service, this.#config);
    const base = address.pathname.replace(/\/$/, '');
    const body = new TextEncoder().encode(JSON.stringify(input));
    return jsonOf(await this.#caller.call({ method: 'POST', address, path: base + path, headers, body }));
  }

  destroy(): void {
    this.#caller.destroy();
  }
}

/** What names a command of the services that are called by `x-amz-target`. */
export const targeted = (target: string): NonNullable<Call['headers']> => ({
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': target,
});
