import type { z } from 'zod';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PackOptions, Put } from '#functions/jobs/archive/pack-year.ts';
import type { Person, Role } from '#functions/story/organisation/person.ts';

/** A no that is expected. `conflict`: it was changed since it was read, and `seen` is the version that lies there now. */
export type Refused = {
  readonly done: false;
  readonly why: 'role' | 'absent' | 'conflict' | 'invalid' | 'refused';
  readonly words: Text;
  /** The field of the form that is wrong. */
  readonly field?: string;
  readonly findings?: readonly Finding[];
  readonly seen?: string | null;
  /** What else came of it, for whoever shows it; not recorded. */
  readonly detail?: unknown;
};

/** `seen` is the version that lies there after it. `note` is what the person is told besides. */
export type Done = {
  readonly done: true;
  readonly act: string;
  readonly subject: string;
  readonly seen: string | null;
  readonly note?: Text;
  /** There was nothing to do: what was asked for never stood, and nothing was written. */
  readonly nothing?: true;
  readonly detail?: unknown;
};

/** What came of an act. */
export type ActResult = Done | Refused;

/** Where a package for the e-archive is written to, up to so many bytes, and with what beside it. */
export type Packing = Omit<PackOptions, 'year'> & { readonly put: Put; readonly most: number };

/** What acts are given. Where a pipeline elsewhere sees what is moved, it keeps the records and pins. */
export type ActDeps = Deps & { readonly pinnedElsewhere?: boolean; readonly packing?: Packing };

/** What every act is recorded with. */
export type RecordDeps = Pick<Deps, 'records' | 'clock' | 'writer'>;

/** Who does it, in the role in which they may, and how the record names them: by key in a storyteller's own act. */
export type Actor = { readonly person: Person; readonly role: Role; readonly who: string };

/** What an effect gives: the version that lies there then, and words for the person. */
export type Effected = {
  readonly seen: string | null;
  /** What it was about in the end, where that was found on the way: the id of a new story. */
  readonly subject?: string;
  readonly note?: Text;
  readonly detail?: unknown;
};

/**
 * What an act would do now. `stands`: what it asks for is so already, and nothing is written. Else `effect` does it, from
 * wherever an earlier one died; `at` is when the act began, the same each time, so that a repeated one writes the same bytes.
 */
export type Prepared =
  | Refused
  | ({ readonly stands: true; readonly nothing?: true } & Effected)
  | { readonly stands: false; readonly effect: Effect };
export type Effect = (at: string) => Promise<Effected | Refused>;

/** One thing that a person may do; the desk and the command line do the same. */
export type Act<In, Needs extends RecordDeps = ActDeps> = {
  readonly name: string;
  /** Who may, the role first that the act is theirs in. */
  readonly roles: readonly Role[];
  /** Flat and bounded: what a form posts, and what the command line passes. */
  readonly input: z.ZodType<In>;
  /** What it is about, and the version that the person saw. */
  readonly about: (input: In) => { readonly subject: string; readonly seen: string | null };
  /** What it is about goes by it: asked again, that it is absent is its end. */
  readonly consumes?: true;
  /** It stops something: where nothing can be recorded, it is done all the same. */
  readonly urgent?: true;
  /** Looks, and writes nothing. */
  readonly prepare: (deps: Needs, actor: Actor, input: In) => Promise<Prepared>;
  /** The act that takes it back; null where none does. */
  readonly undo: string | null;
};
