import type { AccessToken } from '../access/access-token.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import type { RestliValue } from './restli-value.ts';

/** A request after the gateway's checks. `method` is Rest.li's, finders and actions with their name: `FINDER-author`. */
export type Call = {
  readonly resource: string;
  readonly method: string;
  readonly key: string;
  readonly query: ReadonlyMap<string, RestliValue>;
  readonly body: unknown;
  readonly token: AccessToken;
  readonly version: string;
  readonly origin: string;
};

export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Operation = {
  /** Query parameters beside `q`, `action`, `ids` and `fields`; any other is refused. */
  readonly parameters: readonly string[];
  /** Throws the refusal when the token may not. */
  readonly permit: (world: SandboxWorld, call: Call) => void;
  readonly answer: (world: SandboxWorld, call: Call) => Answer | Promise<Answer>;
};

export type Resource = {
  readonly name: string;
  readonly operations: Readonly<Record<string, Operation>>;
};
