/** A box that should stay whole, in 0..1 of the picture, and how much it matters: 1 for the most important. */
export type SubjectPart = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly weight: number;
};

/** What a picture is of, the most important first; empty when nothing stands out. */
export type Subject = { readonly parts: readonly SubjectPart[] };
