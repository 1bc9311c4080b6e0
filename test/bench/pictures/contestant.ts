import type { Variant } from '#functions/ground/picture-forms/variant.ts';

/** File in, files out; each variant with the quality that it shall have. `prepare` is not timed. */
export type InProcess = {
  readonly name: string;
  readonly prepare?: (file: string, variants: readonly Variant[]) => Promise<unknown>;
  readonly run: (file: string, into: string, variants: readonly Variant[], prepared: unknown) => Promise<void>;
};
