import { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { type Candidate, personsOf } from '#functions/publishing/campaigns/candidate.ts';
import { type Choice, choose } from '#functions/publishing/campaigns/choose.ts';
import { permitted } from '#functions/publishing/campaigns/eligible.ts';
import { type Apart, channelTaken } from '#functions/publishing/campaigns/pace.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import type { PublicationHistory } from '#functions/publishing/campaigns/publication-history.ts';
import { skippedSlot } from '#functions/publishing/campaigns/skipped-slot.ts';
import { type Slot, slotsOf, slotText } from '#functions/publishing/campaigns/slots.ts';
import { publicationId } from '#functions/publishing/publications/publication.ts';
import type { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

/** Everything a plan depends on; nothing else does. */
export type PlanFacts = {
  readonly campaigns: readonly Campaign[];
  readonly candidates: readonly Candidate[];
  readonly history: readonly PublicationHistory[];
  readonly calendar: QuietCalendar;
  readonly channelsOff: readonly ChannelName[];
  readonly apart: Apart;
  /** The employer's zone, for consents and the calendar. */
  readonly timeZone: string;
  /** Slots after this instant are planned: one that has come keeps what the plan gave it. */
  readonly from: Temporal.Instant;
  /** Last local day that is planned. */
  readonly until: Temporal.PlainDate;
};

type Turn = { readonly campaign: Campaign; readonly slot: Slot };

const off: Text = { sv: 'Kanalen är avstängd i channels.yaml.', en: 'The channel is off in channels.yaml.' };
const noChannelConsent: Text = {
  sv: 'Samtycket gäller inte den här kanalen.',
  en: 'The consent does not cover this channel.',
};

const turnsOf = ({ campaigns, from, until }: PlanFacts): readonly Turn[] =>
  campaigns
    .flatMap((campaign) =>
      slotsOf(campaign, from.toZonedDateTimeISO(campaign.timeZone).toPlainDate(), until).map((slot) => ({
        campaign,
        slot,
      })),
    )
    .filter(({ slot }) => Temporal.Instant.compare(slot.instant, from) > 0)
    .sort(
      (a, b) => Temporal.Instant.compare(a.slot.instant, b.slot.instant) || (a.campaign.id < b.campaign.id ? -1 : 1),
    );

const sameWeek = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  a.weekOfYear === b.weekOfYear && a.yearOfWeek === b.yearOfWeek;

/** How many slots of the campaign's local week already tell a story. */
const publishedInWeek = (turn: Turn, history: readonly PublicationHistory[]): number => {
  const day = turn.slot.local.toPlainDate();
  const instants = history
    .filter((one) => one.campaign === turn.campaign.id)
    .filter((one) => sameWeek(one.instant.toZonedDateTimeISO(turn.slot.timeZone).toPlainDate(), day))
    .map((one) => one.instant.toString());
  return new Set(instants).size;
};

const skippedReason = (reason: string): Text => ({ sv: `Hoppas över: ${reason}`, en: `Skipped: ${reason}` });

/** Stories that any campaign has pinned to a slot after this one. */
const pinnedAfter = (facts: PlanFacts, slot: Slot): ReadonlySet<string> =>
  new Set(
    facts.campaigns.flatMap(({ pinned, skipped, timeZone }) =>
      pinned
        .filter((pin) => {
          if (skippedSlot({ skipped }, pin.slot) !== null) return false;
          const at = Temporal.PlainDateTime.from(pin.slot).toZonedDateTime(timeZone).toInstant();
          return Temporal.Instant.compare(at, slot.instant) > 0;
        })
        .map((pin) => pin.story),
    ),
  );

const choiceFor = (facts: PlanFacts, turn: Turn, history: readonly PublicationHistory[]): Choice => {
  const { campaign, slot } = turn;
  const skip = skippedSlot(campaign, slot.local.toString());
  if (skip !== null) return { stories: [], reason: skippedReason(skip.reason), runnersUp: [] };
  const quiet = quietReason(facts.calendar, slot.local.toPlainDate());
  if (quiet !== null) return { stories: [], reason: quiet.text, runnersUp: [] };
  if (campaign.perWeek !== undefined && publishedInWeek(turn, history) >= campaign.perWeek)
    return {
      stories: [],
      runnersUp: [],
      reason: {
        sv: `Veckan har redan ${campaign.perWeek} berättelser.`,
        en: `The week already has ${campaign.perWeek} stories.`,
      },
    };
  const channels = campaign.channels.filter((channel) => !facts.channelsOff.includes(channel));
  const taken = channelTaken(channels, slot, history, facts.apart);
  if (taken !== null) return { stories: [], reason: taken, runnersUp: [] };
  return choose(campaign, slot, facts.candidates, history, facts.timeZone, pinnedAfter(facts, slot));
};

const publicationsOf = (facts: PlanFacts, { campaign, slot }: Turn, choice: Choice): readonly PlannedPublication[] => {
  const latest = slot.instant
    .toZonedDateTimeISO(slot.timeZone)
    .add(Temporal.Duration.from(campaign.maxLateness))
    .toInstant();
  const base = {
    slot: slotText(slot),
    instant: slot.instant.toString(),
    latest: latest.toString(),
    campaign: campaign.id,
    runnersUp: choice.runnersUp,
  };
  return campaign.channels.flatMap((channel): readonly PlannedPublication[] => {
    const none = (reason: Text) => [{ ...base, channel, story: null, publication: null, pair: null, reason }];
    if (facts.channelsOff.includes(channel)) return none(off);
    if (choice.stories.length === 0) return none(choice.reason);
    if (!choice.stories.every((story) => permitted(story, channel, slot, facts.timeZone)))
      return none(noChannelConsent);
    return choice.stories.map((story) => ({
      ...base,
      channel,
      story: story.id,
      publication: publicationId({ campaign: campaign.id, story: story.id, channel, vacancy: null }),
      pair: choice.stories.find((other) => other.id !== story.id)?.id ?? null,
      reason: choice.reason,
    }));
  });
};

/** The planner. Slots in order of time; each takes the best story that is left, and what it takes counts for the next. */
export const planSlots = (facts: PlanFacts): readonly PlannedPublication[] => {
  const history = [...facts.history];
  return turnsOf(facts).flatMap((turn) => {
    const choice = choiceFor(facts, turn, history);
    const planned = publicationsOf(facts, turn, choice);
    for (const { story, channel } of planned) {
      const candidate = choice.stories.find((one) => one.id === story);
      if (candidate === undefined) continue;
      const { id, unit, occupation, value } = candidate;
      history.push({
        campaign: turn.campaign.id,
        story: id,
        channel,
        instant: turn.slot.instant,
        persons: personsOf(candidate),
        unit,
        occupation,
        value,
      });
    }
    return planned;
  });
};
