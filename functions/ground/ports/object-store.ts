/** Keys are `/`-separated, relative, without `.` or `..` segments. */
export type StoredObject = { readonly key: string; readonly body: Uint8Array; readonly etag: string };
export type ObjectHead = { readonly key: string; readonly etag: string; readonly size: number };

export type PutOptions = {
  /** Write only when no object has the key. */
  readonly ifAbsent?: true;
  /** Write only when the object still has this ETag. */
  readonly ifMatch?: string;
  readonly contentType?: string;
  readonly cacheControl?: string;
  readonly tags?: Readonly<Record<string, string>>;
};

/** `exists` and `changed` are answers, not faults: the condition did not hold, nothing was written. */
export type PutOutcome =
  | { readonly written: true; readonly etag: string }
  | { readonly written: false; readonly reason: 'exists' | 'changed' };

/**
 * One of the four stores (docs/architecture.md#stores). Reads see every earlier write. Faults (network, permission,
 * disk) are thrown. A conditional write that is refused may be the writer's own earlier success, since a retry inside
 * the SDK meets its own object (docs/reference/aws.md#conditional-writes): callers that must know read the object back
 * and compare.
 */
export type ObjectStore = {
  readonly get: (key: string) => Promise<StoredObject | null>;
  readonly put: (key: string, body: Uint8Array | string, options?: PutOptions) => Promise<PutOutcome>;
  readonly head: (key: string) => Promise<ObjectHead | null>;
  /** Every object whose key starts with the prefix, in key order. */
  readonly list: (prefix: string) => Promise<readonly ObjectHead[]>;
  /** Removing what is not there is not a fault. */
  readonly remove: (key: string) => Promise<void>;
  /** Tags of an object; empty where the store keeps none. */
  readonly tags: (key: string) => Promise<Readonly<Record<string, string>>>;
};
