import { Temporal } from 'temporal-polyfill';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { type Doubt, type Doubts, doubtEnds, doubtsNow } from '#functions/publishing/withdrawals/doubt.ts';
import { peopleOfPublication } from '#functions/publishing/withdrawals/people-of-publication.ts';
import type { PermissionFacts } from '#functions/publishing/withdrawals/permission-facts.ts';
import {
  isAnswered,
  type PermissionContext,
  standingPermission,
} from '#functions/publishing/withdrawals/standing-permission.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** `since`: the instant at which the permission ended, where something says so. */
export type Ended = {
  readonly projection: PublicationProjection;
  readonly reason: string;
  readonly since: string | null;
};

/** What a person is asked about something that stands. `until`: what is then taken down; null when nothing is. */
export type OpenDoubt = Doubt & {
  readonly about: string;
  readonly stories: readonly string[];
  readonly until: string | null;
};

export type PermissionReview = {
  readonly ended: readonly Ended[];
  /** All that is in doubt, for the next run. */
  readonly doubts: Doubts;
  /** Those that nobody has answered. */
  readonly open: readonly OpenDoubt[];
  /** The consents that each publication which stands depends on. */
  readonly neededBy: ReadonlyMap<string, readonly string[]>;
};

type Gathered = {
  readonly settings: EmployerSettings;
  readonly consents: ReadonlyMap<string, Consent>;
  readonly stories: readonly StoryFacts[];
  readonly publications: readonly PublicationProjection[];
};

const standing = ['published', 'sending', 'unknown', 'withdrawing'];

/** What stands although it may not any more, and what nobody can say that of. */
export const endedPermissions = (
  { settings, consents, stories, publications }: Gathered,
  permission: PermissionFacts,
  at: Temporal.Instant,
): PermissionReview => {
  const { timeZone } = settings.brand;
  const context: PermissionContext = {
    stories: new Map(stories.map((story) => [story.id, story])),
    consents,
    permission,
    publications: new Map(
      [...Map.groupBy(publications, ({ story }) => story)].map(([id, all]) => [
        id,
        all.map(({ publication }) => publication),
      ]),
    ),
    at,
    timeZone,
  };
  const facts = publications.filter((projection) => projection.vacancy === null && standing.includes(projection.state));
  const neededBy = new Map(
    facts.map((projection) => {
      const pinned = permission.pinned.get(projection.story);
      const { people } = peopleOfPublication(projection, pinned, context.stories.get(projection.story));
      return [projection.publication, people.map(({ consent }) => consent)];
    }),
  );
  const needed = new Set([...neededBy.values()].flat());
  const judged = facts.map((projection) => ({ projection, permission: standingPermission(projection, context) }));
  const inDoubt = judged.flatMap((one) =>
    one.permission.verdict === 'in-doubt' ? [{ projection: one.projection, kinds: one.permission.doubts }] : [],
  );
  const doubts = doubtsNow(permission.doubts, new Map(inDoubt.flatMap(({ kinds }) => [...kinds])), needed.size, at);
  const open = Object.entries(doubts)
    .filter(([about, { since }]) => !isAnswered(about, since, context))
    .map(
      ([about, doubt]): OpenDoubt => ({
        ...doubt,
        about,
        stories: [...new Set(inDoubt.flatMap(({ projection, kinds }) => (kinds.has(about) ? [projection.story] : [])))],
        until: doubt.braked ? null : doubtEnds(doubt, settings.calendar, timeZone).toString(),
      }),
    );
  const isOver = ({ until }: OpenDoubt): boolean => until !== null && Temporal.Instant.compare(until, at) <= 0;
  const ended = judged.flatMap(({ projection, permission: own }): readonly Ended[] => {
    if (own.verdict === 'holds') return [];
    if (own.verdict === 'ended') return [{ projection, reason: own.reason, since: own.since }];
    const asked = open.filter(({ about }) => own.doubts.has(about));
    const over = asked.some(({ braked }) => braked) ? undefined : asked.find(isOver);
    return over === undefined ? [] : [{ projection, reason: over.kind, since: over.until }];
  });
  return { ended, doubts, open, neededBy };
};
