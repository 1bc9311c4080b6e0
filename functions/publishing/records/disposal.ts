import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import type { Link } from '#functions/ground/ledger/chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Leaf } from '#functions/publishing/records/log/log-page.ts';

/**
 * `disposals/<id>/<n>.json` in `records`: that objects were erased, by whose decision. Their leaves stay in the log, so that
 * what is gone is known by its hash and nothing else.
 */
export type Disposed = Link & {
  readonly kind: 'disposed';
  /** The reference of the decision, as the register of the authority has it. */
  readonly decision: string;
  /** The sign-in name of whoever carried it out. */
  readonly person: string;
  readonly objects: readonly Leaf[];
};

export const disposalsPrefix = 'disposals/';

/** Bound to what was asked, so that the same again finds its own entry; the subject may be a person and stands in no key. */
export const disposalPrefix = (subject: string, decision: string): string =>
  `${disposalsPrefix}${sha256(canonicalJson({ subject, decision })).slice(0, 40)}`;
