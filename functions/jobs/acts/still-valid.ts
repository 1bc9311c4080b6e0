import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import * as z from 'zod';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Act, ActDeps, Effected, Refused } from '#functions/jobs/acts/act.ts';
import { isFileName, noConsent, readConsentFile } from '#functions/jobs/acts/consent-file.ts';
import { Name, Words } from '#functions/jobs/acts/form-fields.ts';
import { changed, refused } from '#functions/jobs/acts/refusals.ts';
import { readAnswers } from '#functions/publishing/withdrawals/answer.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'reports' | 'clock' | 'writer'>;

const input = z.object({ consent: Name, reason: Words });

const answerKey = (consent: string): string => `answers/consent-${consent}.yaml`;

/** Said again in the same words much later it is said of something else: an answer counts for what was asked before it. */
const justNow = { minutes: 10 } as const;
const isJustNow = (at: string, { clock }: Pick<Needs, 'clock'>): boolean =>
  at.includes('T') && Temporal.Instant.compare(Temporal.Instant.from(at).add(justNow), clock.now()) > 0;

/** Whether any story says that it rests on a consent: as it was last reviewed, or as it lies there now. */
const isNamedAnywhere = async (deps: Needs, consent: string): Promise<boolean> => {
  const told = await readAllJson<StoryFacts>(deps.reports, 'stories/');
  if (told.some(({ people }) => people.some((one) => one.consent === consent))) return true;
  for (const { folder, name } of await listStories(deps)) {
    const stored = await deps.content.get(storyFileKey(folder, name));
    const people = stored === null ? [] : (readStoryBytes(folder, name, stored.body).story?.front.people ?? []);
    if (people.some((one) => one.consent === consent)) return true;
  }
  return false;
};

/** A consent whose file can't be read or is gone still holds, an officer has seen: what stands on it stays. */
export const stillValid: Act<z.infer<typeof input>, Needs> = {
  name: 'still-valid',
  roles: ['officer'],
  input,
  about: ({ consent }) => ({ subject: consent, seen: null }),
  prepare: async (deps, { who }, { consent, reason }) => {
    if (!isFileName(consent))
      return refused('invalid', 'Så heter inget samtycke.', 'No consent is called so.', { field: 'consent' });
    const file = await readConsentFile(deps, consent);
    if (file !== null && file.consent !== null)
      return refused(
        'refused',
        'Samtyckets fil går att läsa, så den gäller som den är.',
        'The file of the consent can be read, so it counts as it is.',
      );
    const { answers } = await readAnswers(deps);
    const before = answers.get(`consent-${consent}`);
    if (file === null && before === undefined && !(await isNamedAnywhere(deps, consent))) return noConsent(consent);
    if (before !== undefined && before.by === who && before.reason === reason && isJustNow(before.at, deps))
      return { stands: true, seen: null };
    const standing = await deps.content.head(answerKey(consent));
    const effect = async (at: string): Promise<Effected | Refused> => {
      const condition = standing === null ? { ifAbsent: true as const } : { ifMatch: standing.etag };
      const put = await deps.content.put(answerKey(consent), stringify({ by: who, at, reason }), {
        ...condition,
        contentType: 'text/yaml; charset=utf-8',
      });
      return put.written ? { seen: null } : changed(null);
    };
    return { stands: false, effect };
  },
  undo: 'remove-answer',
};

const removeInput = z.object({ consent: Name });

/** What an officer had said of a consent counts no more. */
export const removeAnswer: Act<z.infer<typeof removeInput>, Needs> = {
  name: 'remove-answer',
  roles: ['officer'],
  input: removeInput,
  about: ({ consent }) => ({ subject: consent, seen: null }),
  prepare: async (deps, _, { consent }) => {
    if (!isFileName(consent) || (await deps.content.head(answerKey(consent))) === null)
      return { stands: true, nothing: true, seen: null };
    const effect = async (): Promise<Effected> => {
      await deps.content.remove(answerKey(consent));
      return { seen: null };
    };
    return { stands: false, effect };
  },
  undo: 'still-valid',
};
