import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ClearedStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { refuse, type Stop } from '#functions/publishing/publications/sending/stop.ts';
import { wordsRefusal } from '#functions/story/consent/approved-words.ts';
import { nameAgrees } from '#functions/story/consent/name-agrees.ts';
import { consentRefusal } from '#functions/story/consent/permits.ts';
import { readNamedConsents } from '#functions/story/consent/read-consents.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { isPaused } from '#functions/story/quiet/pause.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';
import type { Story } from '#functions/story/stories/story.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';

type Due = DetailOf<'PublicationDue'>;
type Needs = Pick<Deps, 'content' | 'clock' | 'language'>;
type Permitted = Pick<ClearedStory, 'story' | 'approval'>;

const paused = async (deps: Needs, due: Due, story: Story): Promise<Stop | null> => {
  const { campaign, channel } = due;
  const { pauses } = await readPauses(deps);
  const isStopped = isPaused(pauses, { unit: story.front.unit, campaign, channel, story: story.id });
  return isStopped ? { stop: 'wait', reason: 'paused' } : null;
};

/** Those whom the file names today and those whom the pinned approval names. */
const consented = async (
  deps: Needs,
  due: Due,
  { story, approval }: Permitted,
  timeZone: string,
): Promise<Stop | null> => {
  const people = [...story.front.people, ...(approval.people ?? [])];
  const { consents, unreadable } = await readNamedConsents(
    deps,
    people.map((person) => person.consent),
  );
  const hash = wordsHash(story);
  for (const { name, consent: id } of people) {
    const consent = consents.get(id);
    if (consent === undefined) return refuse(unreadable.has(id) ? 'consent-unreadable' : 'consent-missing', id);
    if (!nameAgrees(name, consent.displayName)) return refuse('consent-of-another', `${name}, ${id}`);
    const use = { channel: due.channel, images: story.front.images.length > 0, at: deps.clock.now(), timeZone };
    const refusal = consentRefusal(consent, use);
    if (refusal !== null) return refuse(refusal.reason, refusal.message[deps.language]);
    const other = wordsRefusal(consent, hash);
    if (other !== null) return refuse(other.reason, other.message[deps.language]);
  }
  return null;
};

/**
 * Policy: no publication while a pause stands, on a quiet day, or without each person's permission in force, for this text
 * when it names one. All three are read from the store at this moment, never from the plan. Null means go on.
 */
export const permissionStop = async (
  deps: Needs,
  due: Due,
  cleared: Permitted,
  settings: EmployerSettings,
): Promise<Stop | null> => {
  const pause = await paused(deps, due, cleared.story);
  if (pause !== null) return pause;
  const day = deps.clock.now().toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  const quiet = quietReason(settings.calendar, day);
  if (quiet !== null) return refuse('quiet-period', quiet.text[deps.language]);
  return consented(deps, due, cleared, settings.brand.timeZone);
};
