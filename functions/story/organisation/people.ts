import * as z from 'zod';

/** What somebody does with stories; one person may have several. */
export const Role = z.enum(['storyteller', 'communicator', 'hr', 'leadership', 'officer', 'operator']);
export type Role = z.infer<typeof Role>;

/** What a sign-in name may hold: it is a session's name and an object's tag on AWS, which take no å and no comma. */
const SignIn = z.string().regex(/^[A-Za-z0-9_+=.@-]{2,64}$/, 'eva.k@nordhamn.example');

const PersonFile = z.strictObject({
  name: z.string().min(1).max(100),
  signIn: SignIn,
  roles: z.array(Role).min(1),
  /** Pseudonymous, as in the person's consents: what a storyteller's own acts are recorded under. */
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'p-0017')
    .optional(),
  /** Units that they look after, with all below. Left out: every unit. */
  units: z.array(z.string().min(1)).default([]),
  mail: z.email('eva.k@nordhamn.example').max(254).optional(),
  language: z.enum(['sv', 'en']).optional(),
});

/** `people.yaml`: who works with the stories, and as what (docs/content-formats.md#peopleyaml). */
export const People = z.strictObject({ people: z.array(PersonFile).default([]) });
export type People = z.infer<typeof People>;

/** Somebody who acts. */
export type Person = {
  readonly name: string;
  readonly signIn: string;
  readonly roles: readonly Role[];
  readonly key: string | null;
  readonly units: readonly string[];
  readonly mail: string | null;
  readonly language: 'sv' | 'en' | null;
};
