import * as z from 'zod';

/** What forms post and commands pass, each with its bound. */
export const Name = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}*$/u);
/** A version that was seen: a short hash. */
export const Version = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{1,64}$/);
/** A few sentences of a person. */
export const Words = z.string().trim().min(1).max(2_000);
/** A field that may be left empty. */
export const MaybeEmpty = z.string().trim().max(2_000).optional();
/** Several of a kind; a form posts one of them as a text. */
export const Names = z.preprocess(
  (given) => (typeof given === 'string' ? [given] : given),
  z.array(z.string().trim().max(2_000)).max(200),
);
