import { Temporal } from 'temporal-polyfill';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { Answer } from '#functions/publishing/withdrawals/answer.ts';
import type { DoubtKind } from '#functions/publishing/withdrawals/doubt.ts';
import { peopleOfPublication } from '#functions/publishing/withdrawals/people-of-publication.ts';
import type { PermissionFacts } from '#functions/publishing/withdrawals/permission-facts.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { nameAgrees } from '#functions/story/consent/name-agrees.ts';
import { type ConsentUse, consentEnds, consentRefusal, consentWithdrawn } from '#functions/story/consent/permits.ts';
import type { NamedPerson } from '#functions/story/stories/approval.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** `since`: the instant at which the permission ended, where something says so. */
export type StandingPermission =
  | { readonly verdict: 'holds' }
  | { readonly verdict: 'ended'; readonly reason: string; readonly since: string | null }
  | { readonly verdict: 'in-doubt'; readonly doubts: ReadonlyMap<string, DoubtKind> };

export type PermissionContext = {
  readonly stories: ReadonlyMap<string, StoryFacts>;
  readonly consents: ReadonlyMap<string, Consent>;
  readonly permission: Omit<PermissionFacts, 'doubts'>;
  /** Publications of each story, for an answer about any of them. */
  readonly publications: ReadonlyMap<string, readonly string[]>;
  readonly at: Temporal.Instant;
  readonly timeZone: string;
};

const holds: StandingPermission = { verdict: 'holds' };

const inDoubt = (about: string, kind: DoubtKind): StandingPermission => ({
  verdict: 'in-doubt',
  doubts: new Map([[about, kind]]),
});

const ended = (reason: string, since: Temporal.Instant | null): StandingPermission => ({
  verdict: 'ended',
  reason,
  since: since?.toString() ?? null,
});

const judgeConsent = (consent: Consent, use: ConsentUse): StandingPermission => {
  const refusal = consentRefusal(consent, use);
  if (refusal === null) return holds;
  const { reason } = refusal;
  if (reason === 'consent-withdrawn') return ended(reason, consentWithdrawn(consent, use.timeZone));
  return ended(reason, reason === 'consent-expired' ? consentEnds(consent, use.timeZone) : null);
};

/** Of a consent that can't be read, only that it was withdrawn or has ended is believed. */
const judgeLastRead = (consent: Consent | undefined, use: ConsentUse): StandingPermission => {
  const judged = consent === undefined ? holds : judgeConsent(consent, use);
  const isSaid = judged.verdict === 'ended' && ['consent-withdrawn', 'consent-expired'].includes(judged.reason);
  return isSaid ? judged : holds;
};

const judgePerson = (
  { name, consent: id }: NamedPerson,
  use: ConsentUse,
  { consents, permission }: PermissionContext,
): StandingPermission => {
  const consent = consents.get(id);
  if (consent !== undefined) {
    const judged = judgeConsent(consent, use);
    if (judged.verdict !== 'holds' || nameAgrees(name, consent.displayName)) return judged;
    return inDoubt(`consent-${id}`, 'consent-of-another');
  }
  const judged = judgeLastRead(permission.lastRead.get(id), use);
  if (judged.verdict === 'ended') return judged;
  return inDoubt(`consent-${id}`, permission.unreadable.has(id) ? 'consent-unreadable' : 'consent-gone');
};

/**
 * Whether something that stands may stand. Policy: what a person or a date has ended is taken down by itself; what no file
 * says any more is asked about. A story in `withdrawn/` is withdrawn, wherever else it lies.
 */
export const standingPermission = (
  projection: Pick<PublicationProjection, 'story' | 'channel' | 'state' | 'reason' | 'standsOn'>,
  context: PermissionContext,
): StandingPermission => {
  const { permission, at, timeZone } = context;
  const folders = permission.places.get(projection.story) ?? [];
  if (folders.includes('withdrawn')) return ended('story-withdrawn', null);
  if (projection.state === 'withdrawing') return ended(projection.reason ?? 'story-withdrawn', null);
  const own = peopleOfPublication(
    projection,
    permission.pinned.get(projection.story),
    context.stories.get(projection.story),
  );
  const use = { channel: projection.channel, images: own.images, at, timeZone };
  const judged = own.people.map((person) => judgePerson(person, use, context));
  if (folders.length === 0) judged.push(inDoubt(`story-${projection.story}`, 'folder-gone'));
  const isEnded = judged.find((one) => one.verdict === 'ended');
  if (isEnded !== undefined) return isEnded;
  const doubts = judged.flatMap((one) => (one.verdict === 'in-doubt' ? [...one.doubts] : []));
  return doubts.length === 0 ? holds : { verdict: 'in-doubt', doubts: new Map(doubts) };
};

const coversFrom = ({ at }: Answer, timeZone: string): Temporal.Instant =>
  at.includes('T')
    ? Temporal.Instant.from(at)
    : Temporal.PlainDate.from(at).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();

/** Whether a person has answered, since the doubt was there, that the permission still holds. */
export const isAnswered = (about: string, since: string, context: PermissionContext): boolean => {
  const story = about.startsWith('story-') ? about.slice('story-'.length) : null;
  const names =
    story === null
      ? [about]
      : (context.publications.get(story) ?? []).map((publication) => `publication-${publication}`);
  return names.some((name) => {
    const answer = context.permission.answers.get(name);
    if (answer === undefined || answer.found === 'absent') return false;
    return Temporal.Instant.compare(coversFrom(answer, context.timeZone), since) >= 0;
  });
};
