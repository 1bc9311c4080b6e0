import { Temporal } from 'temporal-polyfill';
import type { Need } from '#functions/newsroom/screens/front/front-view.ts';
import { dayOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { consentEnds } from '#functions/story/consent/permits.ts';

/** Long enough to ask a person again and get an answer. */
const soon = { hours: 30 * 24 } as const;

/** Consents of approved stories that end within a month, the first to end first; each consent once. */
export const consentNeeds = (facts: NewsroomFacts): readonly Need[] => {
  const { gathered, now } = facts;
  const timeZone = timeZoneOf(facts);
  const named = gathered.stories
    .filter((story) => story.folder === 'approved')
    .flatMap((story) => story.people.map((person) => ({ story, person })));
  const firsts = [...Map.groupBy(named, ({ person }) => person.consent)].flatMap(([id, [first]]) => {
    const consent = gathered.consents.get(id);
    if (first === undefined || consent === undefined || consent.withdrawnAt) return [];
    const ends = consentEnds(consent, timeZone);
    const isSoon = Temporal.Instant.compare(ends, now) > 0 && Temporal.Instant.compare(ends, now.add(soon)) <= 0;
    return isSoon ? [{ first, until: dayOf(consent.until, timeZone) }] : [];
  });
  return firsts
    .sort((a, b) => a.until.localeCompare(b.until))
    .map(({ first, until }) => ({
      kind: 'consent-ends',
      person: first.person.name,
      story: linkOf(gathered.stories, first.story.id),
      until,
    }));
};
