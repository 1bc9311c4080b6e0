import { chainName, type Link } from '#functions/ground/ledger/chain.ts';

/**
 * `disposals/<id>/<n>.json` in `records`: that objects were erased, by whose decision. Their leaves stay in the log, so that
 * what is gone is known by its hash and nothing else.
 */
export const disposalsPrefix = 'disposals/';

export type Disposed = Link & {
  readonly kind: 'disposed';
  /** A story's id, `consent.<id>`, or `person.<key>`. */
  readonly subject: string;
  /** The decision's reference, as the registry has it. */
  readonly decision: string;
  /** Key and SHA-256 of each. */
  readonly objects: readonly (readonly [key: string, sha256: string])[];
  /** How many files went from the content, which the log has no leaves of; absent in entries of earlier versions. */
  readonly files?: number;
};

export const disposalPrefix = (subject: string): string => `${disposalsPrefix}${chainName(subject)}`;
