import { Temporal } from 'temporal-polyfill';
import type { Need } from '#functions/newsroom/screens/front/front-view.ts';
import { linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { settledAbsent } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';
import { noMatchingVacancy } from '#functions/publishing/publications/sending/stop.ts';

/** How long a failure asks for somebody; after that it is history, told in the digest. */
const remembered = { hours: 14 * 24 } as const;

const isOld = ({ now }: NewsroomFacts, at: string): boolean =>
  Temporal.Instant.compare(at, now.subtract(remembered)) < 0;

/** Each story once, by its first projection. */
const onceAStory = (facts: readonly PublicationProjection[]): readonly PublicationProjection[] =>
  facts.filter((projection, index) => facts.findIndex((other) => other.story === projection.story) === index);

/** Failures that nothing has mended: not planned again, not withdrawn since. */
const unmended = (facts: NewsroomFacts, state: 'refused' | 'missed'): readonly PublicationProjection[] => {
  const { gathered, planned, now } = facts;
  const isAhead = (story: string) =>
    planned.some((one) => one.story === story && Temporal.Instant.compare(one.instant, now) >= 0);
  const isOut = (story: string) =>
    gathered.publications.some((one) => one.story === story && one.state === 'published');
  const stands = (story: string) => gathered.stories.some((one) => one.id === story && one.folder === 'approved');
  return onceAStory(
    gathered.publications.filter(
      (projection) =>
        projection.state === state &&
        projection.vacancy === null &&
        projection.reason !== noMatchingVacancy &&
        projection.reason !== settledAbsent &&
        projection.instant !== null &&
        !isOld(facts, projection.instant) &&
        stands(projection.story) &&
        !isAhead(projection.story) &&
        !(state === 'missed' && isOut(projection.story)),
    ),
  );
};

/** What publishing left for a person: sends that nobody knows the end of, refusals, slots that passed. */
export const publicationNeeds = (facts: NewsroomFacts): readonly Need[] => {
  const { stories, publications } = facts.gathered;
  const unknown = publications.flatMap((projection): readonly Need[] => {
    if (projection.state !== 'unknown' || !projection.needsPerson) return [];
    const since = projection.instant ?? facts.now.toString();
    const reason = reasonWords(projection.reason);
    const { publication, channel } = projection;
    return [{ kind: 'unknown-send', publication, story: linkOf(stories, projection.story), channel, since, reason }];
  });
  const toPost = publications.flatMap((projection): readonly Need[] => {
    if (projection.state !== 'prepared' || projection.byHand !== true || projection.instant === null) return [];
    const { publication, channel, story, instant } = projection;
    const reason = reasonWords(null);
    return [{ kind: 'by-hand', publication, story: linkOf(stories, story), channel, since: instant, reason }];
  });
  const toTakeDown = publications.flatMap((projection): readonly Need[] => {
    const { publication, channel, story, state, byHand, publishedAt } = projection;
    if (state !== 'withdrawing' || byHand !== true) return [];
    const since = publishedAt ?? facts.now.toString();
    const reason = reasonWords(projection.reason);
    return [{ kind: 'take-down-by-hand', publication, story: linkOf(stories, story), channel, since, reason }];
  });
  const uncorrected = publications.flatMap((projection): readonly Need[] => {
    const { story, channel, edit, vacancy } = projection;
    if (projection.state !== 'published' || vacancy !== null || !edit || edit.reason === null) return [];
    // The words were corrected, and what could not be was told.
    if (edit.state === 'edited' && isOld(facts, edit.at)) return [];
    return [{ kind: 'edit-refused', story: linkOf(stories, story), channel, reason: reasonWords(edit.reason) }];
  });
  const refused = unmended(facts, 'refused').map((projection): Need => {
    const reason = reasonWords(projection.reason);
    return { kind: 'refused', story: linkOf(stories, projection.story), channel: projection.channel, reason };
  });
  const missed = unmended(facts, 'missed').flatMap(({ story, instant, reason }): readonly Need[] =>
    instant === null
      ? []
      : [{ kind: 'missed', story: linkOf(stories, story), slot: instant, reason: reasonWords(reason) }],
  );
  return [...toTakeDown, ...toPost, ...unknown, ...uncorrected, ...refused, ...missed];
};
