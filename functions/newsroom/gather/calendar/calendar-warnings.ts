import { Temporal } from 'temporal-polyfill';
import { pauseStops } from '#functions/campaigns/pause.ts';
import { electionWarning } from '#functions/campaigns/quiet-calendar.ts';
import { consentRefusal } from '#functions/consent/permits.ts';
import type { Text } from '#functions/findings/text.ts';
import type { CalendarWarning, CampaignHealth } from '#functions/newsroom/calendar/calendar-view.ts';
import type { SlotFacts } from '#functions/newsroom/gather/calendar/slot-facts.ts';
import { localDayOf } from '#functions/newsroom/gather/instant-of.ts';
import { factsOfStory, linkOf } from '#functions/newsroom/gather/link-of.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/gather/newsroom-facts.ts';

const hints = {
  consent: { sv: 'Förnya det eller byt berättelse.', en: 'Renew it or choose another story.' },
  approve: {
    sv: 'Godkänn fler berättelser, eller vidga kampanjens urval.',
    en: "Approve more stories, or widen the campaign's pick.",
  },
  review: { sv: 'Öppna granskningen och godkänn igen.', en: 'Open the review and approve again.' },
  resume: {
    sv: 'Ta bort pause.yaml i tid, eller låt platserna gå.',
    en: 'Remove pause.yaml in time, or let the slots go.',
  },
  replanned: { sv: 'Den är fri att planeras igen.', en: 'It is free to be planned again.' },
  reread: {
    sv: 'Byt berättelse om den kan tas för politik.',
    en: 'Choose another story if it may be taken for politics.',
  },
} as const satisfies Readonly<Record<string, Text>>;

type Asked = { readonly facts: NewsroomFacts; readonly slot: SlotFacts };

const about = ({ facts, slot }: Asked): Pick<CalendarWarning, 'slot' | 'story'> => ({
  slot: slot.at,
  story: slot.story === null ? null : linkOf(facts.gathered.stories, slot.story),
});

/** The first permission of the story that will not hold at its slot. */
const consentWarning = (asked: Asked): readonly CalendarWarning[] => {
  const { facts, slot } = asked;
  const story = slot.story === null ? null : factsOfStory(facts.gathered.stories, slot.story);
  const refusals = (story?.people ?? []).flatMap(({ name, consent: id }): readonly Text[] => {
    const consent = facts.gathered.consents.get(id);
    if (consent === undefined)
      return [{ sv: `Samtycket från ${name} finns inte.`, en: `The consent of ${name} does not exist.` }];
    const use = {
      images: (story?.images ?? 0) > 0,
      at: Temporal.Instant.from(slot.at),
      timeZone: timeZoneOf(facts),
    };
    const refused = slot.channels.map((channel) => consentRefusal(consent, { ...use, channel })).find(Boolean);
    return refused ? [refused.message] : [];
  });
  return refusals
    .slice(0, 1)
    .map((message) => ({ severity: 'error', ...about(asked), message, hint: hints.consent }) as const);
};

const approvalWarning = (asked: Asked): readonly CalendarWarning[] => {
  const { facts, slot } = asked;
  const story = slot.story === null ? null : factsOfStory(facts.gathered.stories, slot.story);
  if (slot.story === null || (story?.folder === 'approved' && story.approval !== null && story.errors === 0)) return [];
  const message = {
    sv: 'Berättelsen är inte längre det som godkändes.',
    en: 'The story is no longer what was approved.',
  };
  return [{ severity: 'error', ...about(asked), message, hint: hints.review }];
};

const emptyWarning = (asked: Asked): readonly CalendarWarning[] =>
  asked.slot.state === 'empty'
    ? [{ severity: 'warning', ...about(asked), message: asked.slot.reason, hint: hints.approve }]
    : [];

const electionWarnings = (facts: NewsroomFacts, slots: readonly SlotFacts[]): readonly CalendarWarning[] => {
  const told = slots.flatMap((slot) => {
    const message = electionWarning(facts.gathered.settings.calendar, localDayOf(slot.at, timeZoneOf(facts)));
    return message === null || slot.story === null ? [] : [{ slot, message }];
  });
  return [...Map.groupBy(told, ({ message }) => message.sv).values()].flatMap(([first]) =>
    first === undefined
      ? []
      : [{ severity: 'warning', slot: null, story: null, message: first.message, hint: hints.reread }],
  );
};

const pauseWarnings = ({ pause, gathered }: NewsroomFacts, slots: readonly SlotFacts[]): readonly CalendarWarning[] => {
  if (pause === null) return [];
  const stopped = slots.filter(({ story, campaign, channels }) => {
    const unit = story === null ? undefined : factsOfStory(gathered.stories, story)?.unit;
    return unit !== undefined && channels.some((channel) => pauseStops(pause, { unit, campaign, channel }));
  });
  if (stopped.length === 0) return [];
  const count = stopped.length;
  const message = {
    sv: `Pausen stoppar ${count === 1 ? 'en plats' : `${count} platser`}.`,
    en: `The pause stops ${count === 1 ? 'one slot' : `${count} slots`}.`,
  };
  return [{ severity: 'error', slot: stopped[0]?.at ?? null, story: null, message, hint: hints.resume }];
};

const poolWarnings = (campaigns: readonly CampaignHealth[]): readonly CalendarWarning[] =>
  campaigns
    .filter((one) => one.state === 'needs-attention' && one.emptySlots === 0)
    .map(({ name, storiesLeft }) => ({
      severity: 'warning',
      slot: null,
      story: null,
      message: {
        sv: `${name} har ${storiesLeft === 1 ? 'en berättelse' : `${storiesLeft} berättelser`} kvar.`,
        en: `${name} has ${storiesLeft === 1 ? 'one story' : `${storiesLeft} stories`} left.`,
      },
      hint: hints.approve,
    }));

const missedWarning = (asked: Asked): readonly CalendarWarning[] => {
  const why = asked.slot.reason;
  const message = { sv: `Gick inte ut. ${why.sv}`, en: `Did not go out. ${why.en}` };
  return [{ severity: 'warning', ...about(asked), message, hint: hints.replanned }];
};

/** How long a slot that failed is told about. */
const remembered = { days: 7 } as const;

/** What will go wrong, or just did, and what to do: errors first, then in order of time. */
export const calendarWarnings = (
  facts: NewsroomFacts,
  slots: readonly SlotFacts[],
  campaigns: readonly CampaignHealth[],
): readonly CalendarWarning[] => {
  const coming = slots.filter((slot) => Temporal.Instant.compare(slot.at, facts.now) >= 0);
  const since = facts.now.subtract({ hours: remembered.days * 24 });
  const failed = slots.filter(
    (slot) => slot.state === 'missed' && Temporal.Instant.compare(slot.at, since) >= 0 && !isPlannedAgain(slot, coming),
  );
  const open = coming
    .filter((slot) => slot.state === 'planned' || slot.state === 'empty')
    .map((slot) => ({ facts, slot }));
  const all = [
    ...open.flatMap((asked) => {
      const consent = consentWarning(asked);
      return consent.length > 0 ? consent : approvalWarning(asked);
    }),
    ...open.flatMap(emptyWarning),
    ...pauseWarnings(facts, coming),
    ...failed.flatMap((slot) => missedWarning({ facts, slot })),
    ...electionWarnings(facts, coming),
    ...poolWarnings(campaigns),
  ];
  const rank = (one: CalendarWarning) => (one.severity === 'error' ? 0 : 1);
  return all.sort((a, b) => rank(a) - rank(b) || (a.slot ?? '~').localeCompare(b.slot ?? '~'));
};

const isPlannedAgain = (slot: SlotFacts, coming: readonly SlotFacts[]): boolean =>
  coming.some((other) => other.story === slot.story && other.state === 'planned');
