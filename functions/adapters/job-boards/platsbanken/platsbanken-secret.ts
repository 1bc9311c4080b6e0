import * as z from 'zod';
import type { PlatsbankenCredentials } from '#functions/adapters/job-boards/platsbanken/platsbanken-context.ts';

const Secret = z.object({
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  employerId: z.union([z.string(), z.number().transform(String)]).pipe(z.string().regex(/^\d+$/)),
});

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote what it read.
    throw new Error('The secret of Platsbanken is not JSON.');
  }
};

/** JSON with `clientId`, `clientSecret` and `employerId`. A fault names fields, never values. */
export const parsePlatsbankenSecret = (text: string): PlatsbankenCredentials => {
  const parsed = Secret.safeParse(parsedJson(text));
  if (parsed.success) return parsed.data;
  const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'clientId'))];
  throw new Error(`The secret of Platsbanken can't be used: look at ${fields.join(', ')}.`);
};
