/** One secret, as text. It is in no log and no error: a fault names the place, never what lies there. */
export type SecretStore = {
  /** Null when nobody has put one there. */
  readonly get: () => Promise<string | null>;
  /** Replaces it whole; once this returns, the next `get` sees it. */
  readonly put: (text: string) => Promise<void>;
};
