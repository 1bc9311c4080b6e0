/** `introspected`: the channel said so when asked. `stored`: noted when it was given. `estimated`: follows from a habit of theirs. */
type Source = 'introspected' | 'stored' | 'estimated';

export type Known<T> = { readonly value: T; readonly source: Source };

/** `refused`: the channel does not take it, without saying why. `absent`: none is stored. `unknown`: nobody answered. */
export type TokenState = 'active' | 'expired' | 'revoked' | 'refused' | 'absent' | 'unknown';

/** What is known of the sign-in to a channel, without the sign-in itself. Null is unknown, never forever. */
export type AccessFacts = {
  readonly tokenState: TokenState;
  /** Instants. */
  readonly tokenUntil: Known<string> | null;
  readonly refreshTokenUntil: Known<string> | null;
  /** All that a renewal needs is stored: a refresh token, and the application's id and secret. */
  readonly renewable: boolean;
  readonly scopes: Known<readonly string[]> | null;
  /** The role of the token's holder on the page in the channel's words; `NONE` when the channel says that there is none. */
  readonly role: Known<string> | null;
  readonly version: string;
  /** The first day, as a date, on which the version may be gone. */
  readonly versionUntil: Known<string> | null;
  /** Whether the channel took the version when it was asked; null when it did not come to that. */
  readonly versionActive: boolean | null;
};

export type RenewOutcome =
  | { readonly outcome: 'renewed' }
  /** The old token stands. `reason` is the answer's code. */
  | { readonly outcome: 'failed'; readonly reason: string };

/** The sign-in to a channel. Neither throws for what the other side answers. */
export type Access = {
  readonly facts: () => Promise<AccessFacts>;
  /** A new token in place of the old one, stored before anybody uses it. May be repeated. */
  readonly renew: () => Promise<RenewOutcome>;
};
