import { Temporal } from 'temporal-polyfill';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { CalendarSlot } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { localDayOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { factsOfStory } from '#functions/newsroom/screens/queries/link-of.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';
import { pauseStops } from '#functions/story/quiet/pause.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

/** A campaign's slot with one story, or none, in all its channels. */
export type SlotFacts = {
  readonly at: string;
  /** The last instant at which it may still be served. */
  readonly latest: string;
  readonly campaign: string;
  readonly story: string | null;
  readonly channels: readonly ChannelName[];
  readonly state: CalendarSlot['state'];
  readonly reason: Text;
  readonly runnersUp: readonly string[];
};

type Piece = Omit<SlotFacts, 'channels'> & { readonly channel: ChannelName };

const stateOf = (projection: PublicationProjection | undefined, isLate: boolean): CalendarSlot['state'] => {
  if (projection === undefined) return isLate ? 'missed' : 'planned';
  if (projection.state === 'missed' || projection.state === 'refused') return 'missed';
  return projection.publishedAt === null ? 'planned' : 'published';
};

const didNotGoOut = (projection: PublicationProjection | undefined): Text | null =>
  (projection?.state === 'missed' || projection?.state === 'refused') && projection.reason !== null
    ? reasonWords(projection.reason)
    : null;

/** The pause that a planned publication waits for. */
const waitsFor = (
  one: Pick<PublicationProjection, 'campaign' | 'channel' | 'story'>,
  { pauses, gathered }: NewsroomFacts,
): Text | null => {
  const unit = factsOfStory(gathered.stories, one.story)?.unit ?? '';
  const pause = pauses.find((other) => pauseStops(other, { ...one, unit }));
  if (pause === undefined) return null;
  return { sv: `Väntar på pausen: ${pause.reason}`, en: `Waits for the pause: ${pause.reason}` };
};

const fromPlan = (one: PlannedPublication, facts: NewsroomFacts): Piece => {
  const { instant, campaign, channel, story, runnersUp } = one;
  const base = { at: instant, latest: one.latest, campaign, channel, story, runnersUp };
  if (story === null) return { ...base, state: 'empty', reason: one.reason };
  const projection = facts.gathered.publications.find(
    (other) => other.publication === one.publication && other.instant === instant,
  );
  const isLate = Temporal.Instant.compare(one.latest, facts.now) < 0;
  const state = stateOf(projection, isLate);
  const waits = state === 'planned' ? waitsFor({ campaign, channel, story }, facts) : null;
  return { ...base, state, reason: didNotGoOut(projection) ?? waits ?? one.reason };
};

const plain: Text = { sv: 'Planen för den dagen finns inte kvar.', en: 'The plan of that day is not kept.' };

/** A publication that no day plan speaks of any more, such as one that was served and then planned anew. */
const fromFact = (projection: PublicationProjection, planned: readonly PlannedPublication[]): readonly Piece[] => {
  const { instant, campaign, channel, story } = projection;
  if (instant === null || projection.vacancy !== null) return [];
  if (planned.some((one) => one.publication === projection.publication && one.instant === instant)) return [];
  const reason = didNotGoOut(projection) ?? plain;
  return [
    {
      at: instant,
      latest: instant,
      campaign,
      channel,
      story,
      runnersUp: [],
      state: stateOf(projection, false),
      reason,
    },
  ];
};

const best = (states: readonly CalendarSlot['state'][]): CalendarSlot['state'] =>
  (['published', 'planned', 'missed'] as const).find((state) => states.includes(state)) ?? 'empty';

const joined = (pieces: readonly Piece[]): readonly SlotFacts[] => {
  const filled = pieces.filter((piece) => piece.story !== null);
  const groups = Map.groupBy(filled.length > 0 ? filled : pieces, (piece) => piece.story);
  return [...groups.values()].flatMap((group) => {
    const state = best(group.map((piece) => piece.state));
    const first = group.find((piece) => piece.state === state);
    if (first === undefined) return [];
    const { channel: _, ...slot } = first;
    const channels = ChannelName.options.filter((name) => group.some((piece) => piece.channel === name));
    return [{ ...slot, state, channels }];
  });
};

/** Every slot that a plan or a publication speaks of, in order of time; a pair of languages gives two. */
export const slotFactsOf = (facts: NewsroomFacts): readonly SlotFacts[] => {
  const pieces = [
    ...facts.planned.map((one) => fromPlan(one, facts)),
    ...facts.gathered.publications.flatMap((projection) => fromFact(projection, facts.planned)),
  ];
  return [...Map.groupBy(pieces, (piece) => `${piece.at} ${piece.campaign}`).values()]
    .flatMap(joined)
    .sort(
      (a, b) =>
        a.at.localeCompare(b.at) ||
        a.campaign.localeCompare(b.campaign) ||
        (a.story ?? '').localeCompare(b.story ?? ''),
    );
};

/** A quiet day, or a week that already has its stories: nobody has to do anything about such an empty slot. */
export const isMeantEmpty = (slot: SlotFacts, all: readonly SlotFacts[], facts: NewsroomFacts): boolean => {
  if (slot.state !== 'empty') return false;
  const campaign = facts.gathered.campaigns.find((one) => one.id === slot.campaign);
  const zone = campaign?.timeZone ?? timeZoneOf(facts);
  const day = localDayOf(slot.at, zone);
  if (quietReason(facts.gathered.settings.calendar, day) !== null) return true;
  if (campaign?.perWeek === undefined) return false;
  const monday = (one: Temporal.PlainDate) => one.subtract({ days: one.dayOfWeek - 1 }).toString();
  const filled = all.filter(
    (other) =>
      other.campaign === slot.campaign &&
      (other.state === 'planned' || other.state === 'published') &&
      monday(localDayOf(other.at, zone)) === monday(day),
  );
  return new Set(filled.map((other) => other.at)).size >= campaign.perWeek;
};
