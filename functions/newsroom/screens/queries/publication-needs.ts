import { Temporal } from 'temporal-polyfill';
import type { Need } from '#functions/newsroom/screens/front/front-view.ts';
import { linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { settledAbsent } from '#functions/publishing/publications/ledger/entry-reason.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';
import { noMatchingVacancy } from '#functions/publishing/publications/sending/stop.ts';

/** How long a failure asks for somebody; after that it is history, told in the digest. */
const remembered = { hours: 14 * 24 } as const;

const isOld = ({ now }: NewsroomFacts, at: string): boolean =>
  Temporal.Instant.compare(at, now.subtract(remembered)) < 0;

/** Each story once, by its first fact. */
const onceAStory = (facts: readonly PublicationProjection[]): readonly PublicationProjection[] =>
  facts.filter((fact, index) => facts.findIndex((other) => other.story === fact.story) === index);

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
      (fact) =>
        fact.state === state &&
        fact.vacancy === null &&
        fact.reason !== noMatchingVacancy &&
        fact.reason !== settledAbsent &&
        fact.instant !== null &&
        !isOld(facts, fact.instant) &&
        stands(fact.story) &&
        !isAhead(fact.story) &&
        !(state === 'missed' && isOut(fact.story)),
    ),
  );
};

/** What publishing left for a person: sends that nobody knows the end of, refusals, slots that passed. */
export const publicationNeeds = (facts: NewsroomFacts): readonly Need[] => {
  const { stories, publications } = facts.gathered;
  const unknown = publications.flatMap((fact): readonly Need[] => {
    if (fact.state !== 'unknown' || !fact.needsPerson) return [];
    const since = fact.instant ?? facts.now.toString();
    const reason = reasonWords(fact.reason);
    const { publication, channel } = fact;
    return [{ kind: 'unknown-send', publication, story: linkOf(stories, fact.story), channel, since, reason }];
  });
  const toPost = publications.flatMap((fact): readonly Need[] => {
    if (fact.state !== 'prepared' || fact.byHand !== true || fact.instant === null) return [];
    const { publication, channel, story, instant } = fact;
    const reason = reasonWords(null);
    return [{ kind: 'by-hand', publication, story: linkOf(stories, story), channel, since: instant, reason }];
  });
  const uncorrected = publications.flatMap((fact): readonly Need[] => {
    const { story, channel, edit, vacancy } = fact;
    if (fact.state !== 'published' || vacancy !== null || !edit || edit.reason === null) return [];
    // The words were corrected, and what could not be was told.
    if (edit.state === 'edited' && isOld(facts, edit.at)) return [];
    return [{ kind: 'edit-refused', story: linkOf(stories, story), channel, reason: reasonWords(edit.reason) }];
  });
  const refused = unmended(facts, 'refused').map((fact): Need => {
    const reason = reasonWords(fact.reason);
    return { kind: 'refused', story: linkOf(stories, fact.story), channel: fact.channel, reason };
  });
  const missed = unmended(facts, 'missed').flatMap(({ story, instant, reason }): readonly Need[] =>
    instant === null
      ? []
      : [{ kind: 'missed', story: linkOf(stories, story), slot: instant, reason: reasonWords(reason) }],
  );
  return [...toPost, ...unknown, ...uncorrected, ...refused, ...missed];
};
