import type { Text } from '#functions/ground/language/text.ts';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import type { Link } from '#functions/ground/ledger/chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Role } from '#functions/story/organisation/person.ts';

/** What one act is: who asked for what, of which version. The same act again has the same folder. */
type Asked = {
  readonly act: string;
  readonly subject: string;
  readonly seen: string | null;
  /** The sign-in name; in a storyteller's own act the person's key. */
  readonly who: string;
};

/** Written before anything else is. */
export type Intent = Link & Asked & { readonly kind: 'intent'; readonly role: Role };
/** What came of it. */
export type Ended =
  | (Link & { readonly kind: 'done'; readonly seen: string | null; readonly about?: string; readonly note?: Text })
  | (Link & { readonly kind: 'refused'; readonly why: string; readonly words: Text; readonly seen?: string | null });

/** `acts/<id>/<n>.json` in `records`: what a person did, as an intent and then its end; done anew after it was taken back, two more. */
export type ActEntry = Intent | Ended;

export const actsPrefix = 'acts/';

/** Bound to act, subject, version and person, so that an equal act finds it, and begins with two signs of a hash as every chain does. */
export const actPrefix = ({ act, subject, seen, who }: Asked): string =>
  `${actsPrefix}${sha256(canonicalJson({ act, subject, seen, who })).slice(0, 40)}`;
