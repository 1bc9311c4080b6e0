import * as z from 'zod';
import type { Text } from '#functions/ground/language/text.ts';
import type { Act, ActDeps, Actor, Prepared } from '#functions/jobs/acts/act.ts';
import { Name, Words } from '#functions/jobs/acts/form-fields.ts';
import { refused } from '#functions/jobs/acts/refusals.ts';
import {
  type Leaving,
  leavingWithin,
  type Paused,
  pausePublishing,
  resumePublishing,
} from '#functions/jobs/pause-publishing.ts';
import { type FoundScope, findScope } from '#functions/jobs/pause-scope.ts';
import { type Pause, type PauseInForce, type PauseScope, partsOf, pauseKey } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

/** The stores alone, so that it works while everything else is broken. */
type Needs = Pick<ActDeps, 'content' | 'records' | 'reports' | 'clock' | 'writer'>;

/** `unread`: it stands, and nobody could see what is leaving. */
export type PauseDetail = Paused & { readonly unread: boolean };

/** As a person writes a scope: `unit:utbildning`. */
export const scopeInWords = (scope: PauseScope): string =>
  partsOf(scope)
    .filter((part) => part !== null)
    .join(':');

const noScope = (text: string, found: Exclude<FoundScope, { readonly found: true }>) => {
  const forms = 'all, unit:ID, campaign:ID, channel:NAME, story:ID';
  const field = { field: 'scope' };
  if (found.why === 'form')
    return refused(
      'invalid',
      `«${text}» går inte att pausa. Skriv ${forms}.`,
      `"${text}" can't be paused. Write ${forms}.`,
      field,
    );
  if (found.why === 'unread')
    return refused(
      'refused',
      `${found.file} går inte att läsa, så ingen vet om ${text} finns. Inget är pausat. Pausa allt (all).`,
      `${found.file} can't be read, so nobody knows whether ${text} exists. Nothing is paused. Pause everything (all).`,
      field,
    );
  const near = found.nearest.join(', ');
  return refused(
    'invalid',
    `«${text}» finns inte. Inget är pausat.${near === '' ? '' : ` Närmast: ${near}.`}`,
    `"${text}" does not exist. Nothing is paused.${near === '' ? '' : ` Nearest: ${near}.`}`,
    field,
  );
};

const leavingNote = (leaving: readonly Leaving[], unread: boolean): { readonly note?: Text } => {
  if (unread)
    return {
      note: {
        sv: 'Pausat, men det gick inte att se om något redan är på väg ut.',
        en: 'Paused, but it could not be seen whether anything is leaving already.',
      },
    };
  if (leaving.length === 0) return {};
  const named = leaving.map(({ story, channel }) => `${story} (${channel})`).join(', ');
  return {
    note: {
      sv: `Pausat, men det här var redan på väg ut: ${named}.`,
      en: `Paused, but this was leaving already: ${named}.`,
    },
  };
};

/** That nobody can see what is leaving takes nothing away from a pause that stands. */
const told = (pause: PauseInForce, leaving: readonly Leaving[] | null) => {
  const detail: PauseDetail = { pause, leaving: leaving ?? [], unread: leaving === null };
  return { seen: null, detail, ...leavingNote(detail.leaving, detail.unread) };
};

const preparePause = async (deps: Needs, { who }: Actor, scope: PauseScope, reason: string): Promise<Prepared> => {
  const standing = (await readPauses(deps)).pauses.find(({ file }) => file === pauseKey(scope));
  // Null is told as a note: it could not be seen what is leaving.
  if (standing !== undefined)
    return { stands: true, ...told(standing, await leavingWithin(deps, standing).catch(() => null)) };
  return {
    stands: false,
    effect: async (at) => {
      const pause: Pause = { scope, by: who, since: at, reason };
      try {
        const done = await pausePublishing(deps, pause);
        return told(done.pause, done.leaving);
      } catch (fault) {
        const file = pauseKey(scope);
        // Where the look fails too, the first fault is the one that is told.
        if ((await deps.content.head(file).catch(() => null)) === null) throw fault;
        return told({ ...pause, file }, null);
      }
    },
  };
};

const prepareResume = async (
  deps: Needs,
  isChosen: (pause: PauseInForce) => boolean,
  named: string,
): Promise<Prepared> => {
  const { pauses } = await readPauses(deps);
  if (!pauses.some(isChosen)) {
    const still = pauses.map(({ scope }) => scopeInWords(scope)).join(', ');
    const note = {
      sv: `Ingen paus gäller «${named}». Pausat: ${still || 'inget'}.`,
      en: `No pause is for "${named}". Paused: ${still || 'nothing'}.`,
    };
    return { stands: true, nothing: true, seen: null, note, detail: { ended: [] } };
  }
  return {
    stands: false,
    effect: async () => ({ seen: null, detail: { ended: await resumePublishing(deps, isChosen) } }),
  };
};

const pauseInput = z.object({ scope: Name, reason: Words });

/** Nothing more is sent within a scope. A pause that stands already is kept as it is. */
export const pause: Act<z.infer<typeof pauseInput>, Needs> = {
  name: 'pause',
  urgent: true,
  roles: ['communicator', 'operator'],
  input: pauseInput,
  about: ({ scope }) => ({ subject: scope, seen: null }),
  prepare: async (deps, actor, { scope, reason }) => {
    const found = await findScope(deps, scope);
    return found.found ? preparePause(deps, actor, found.scope, reason) : noScope(scope, found);
  },
  undo: 'resume',
};

const resumeInput = z.object({ scope: Name });

/** A pause ends, by the scope that it has: one whose unit was renamed since by its old name. */
export const resume: Act<z.infer<typeof resumeInput>, Needs> = {
  name: 'resume',
  roles: ['communicator', 'operator'],
  input: resumeInput,
  about: ({ scope }) => ({ subject: scope, seen: null }),
  prepare: (deps, _, { scope }) => {
    const wanted = scope.replace('=', ':');
    return prepareResume(deps, (one) => scopeInWords(one.scope) === wanted, wanted);
  },
  undo: 'pause',
};

const holdInput = z.object({ story: Name, reason: Words });

/** A story is held back: a pause of it alone, that touches nothing of what was approved. */
export const hold: Act<z.infer<typeof holdInput>, Needs> = {
  name: 'hold',
  urgent: true,
  roles: ['communicator'],
  input: holdInput,
  about: ({ story }) => ({ subject: storyIdOf(story), seen: null }),
  prepare: async (deps, actor, { story, reason }) => {
    const found = await findScope(deps, `story:${storyIdOf(story)}`);
    return found.found ? preparePause(deps, actor, found.scope, reason) : noScope(story, found);
  },
  undo: 'release',
};

const releaseInput = z.object({ story: Name });

/** A story that was held back may go out. */
export const release: Act<z.infer<typeof releaseInput>, Needs> = {
  name: 'release',
  roles: ['communicator'],
  input: releaseInput,
  about: ({ story }) => ({ subject: storyIdOf(story), seen: null }),
  prepare: (deps, _, { story }) => {
    const id = storyIdOf(story);
    return prepareResume(deps, ({ scope }) => scopeInWords(scope) === `story:${id}`, id);
  },
  undo: 'hold',
};
