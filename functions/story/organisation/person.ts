import * as z from 'zod';
import type { Language } from '#functions/ground/language/language.ts';

/** What somebody does with stories; one person may have several. */
export const Role = z.enum(['storyteller', 'communicator', 'hr', 'leadership', 'officer', 'archivist', 'operator']);
export type Role = z.infer<typeof Role>;

/** It names a session and tags objects on AWS, which take no å and no comma. */
const SignIn = z.string().regex(/^[A-Za-z0-9_+=.@-]{2,64}$/, 'eva.k, eva.k@nordhamn.example');

export const PersonFile = z.strictObject({
  name: z.string().min(1).max(100),
  signIn: SignIn,
  roles: z.array(Role).min(1),
  /** Pseudonymous, the same as in the person's consents: what a storyteller's own acts are recorded under. */
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'p-0017')
    .optional(),
  /** Units that they look after, with all below; none is all. */
  units: z.array(z.string().min(1)).default([]),
  mail: z
    .string()
    .max(254, 'eva.k@nordhamn.example')
    .regex(/^[^\s@]+@[^\s@]+$/, 'eva.k@nordhamn.example')
    .optional(),
  language: z.enum(['sv', 'en']).optional(),
});

/** `people.yaml`: who works with the stories, and as what (docs/content-formats.md#peopleyaml). */
export const PeopleFile = z.strictObject({ people: z.array(PersonFile).default([]) });

/** Somebody who acts. */
export type Person = {
  readonly name: string;
  readonly signIn: string;
  readonly roles: readonly Role[];
  readonly key: string | null;
  readonly units: readonly string[];
  readonly mail: string | null;
  readonly language: Language | null;
};

export const personOf = ({ key, mail, language, ...person }: z.infer<typeof PersonFile>): Person => ({
  ...person,
  key: key ?? null,
  mail: mail ?? null,
  language: language ?? null,
});
