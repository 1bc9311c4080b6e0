/** No signature, and why; `cause` is what was said or thrown. */
export type Unsigned = {
  readonly signed: false;
  readonly why: 'no-credentials' | 'refused' | 'unreachable';
  readonly cause: unknown;
};

/** `by` is the very text that the store compares, where it compares. */
export type Signature = { readonly signed: true; readonly by: string } | Unsigned;

/** Says as whom a story is moved to `approved/`. Asked only when somebody approves. */
export type Approver = { readonly sign: () => Promise<Signature> };
