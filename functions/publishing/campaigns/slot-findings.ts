import { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Campaign, SlotPattern } from '#functions/publishing/campaigns/campaign.ts';
import type { LinedCampaign } from '#functions/publishing/campaigns/lined-campaign.ts';
import { type Slot, slotsOf } from '#functions/publishing/campaigns/slots.ts';
import { findingAt, told } from '#functions/publishing/campaigns/told-of.ts';
import type { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

/** So far is looked for a slot: what comes at all comes within it. */
const looked = { years: 5 } as const;

const never = told(
  'slots-never',
  'warning',
  { sv: 'De här tiderna kommer aldrig under kampanjen.', en: 'These slots never come while the campaign runs.' },
  {
    sv: 'Se efter dagarna eller regeln mot «from» och «until».',
    en: 'See the days or the rule against "from" and "until".',
  },
);

const twice = told(
  'slots-twice',
  'warning',
  {
    sv: 'Några av tiderna finns redan på en rad ovanför. De räknas en gång.',
    en: 'Some of these slots stand on a line above already. They count once.',
  },
  { sv: 'Ta bort raden, eller ändra dagen eller klockslaget.', en: 'Remove the line, or change the day or the time.' },
);

const allQuiet = told(
  'slots-quiet',
  'warning',
  {
    sv: 'Alla kampanjens tider ligger på helgdagar eller i tysta perioder, så inget går ut.',
    en: 'All slots of the campaign are on public holidays or in quiet periods, so nothing goes out.',
  },
  {
    sv: 'Välj andra dagar, eller ändra i calendar.yaml.',
    en: 'Choose other days, or change calendar.yaml.',
  },
);

const atNight = told(
  'slots-at-night',
  'info',
  { sv: 'Tiden är mitt i natten.', en: 'The slot is in the middle of the night.' },
  { sv: 'Klockan nio på kvällen skrivs "21:00".', en: 'Nine in the evening is written "21:00".' },
);

const mostPerWeek = told(
  'per-week-idle',
  'info',
  {
    sv: '«perWeek» är fler än veckan har tider, så det gör ingen skillnad.',
    en: '"perWeek" is more than the week has slots, so it makes no difference.',
  },
  { sv: 'Lägg till tider, eller ta bort raden.', en: 'Add slots, or remove the line.' },
);

const over = (until: string) =>
  told(
    'campaign-over',
    'info',
    {
      sv: `Kampanjen tog slut ${until}, så inget mer planeras.`,
      en: `The campaign ended ${until}, so nothing more is planned.`,
    },
    {
      sv: 'Ändra «until» om den ska gå vidare. Annars kan filen ligga kvar eller tas bort.',
      en: 'Change "until" if it is to go on. Else the file may stay or be removed.',
    },
  );

const slotsIn = (campaign: Campaign, slots: readonly SlotPattern[]): readonly Slot[] => {
  const first = Temporal.PlainDate.from(campaign.from);
  return slotsOf({ ...campaign, slots: [...slots] }, first, first.add(looked));
};

const isAtNight = ({ at }: SlotPattern): boolean => at < '05:00';

const mostInWeek = (slots: readonly Slot[]): number => {
  const weeks = new Map<string, number>();
  for (const { local } of slots) {
    const week = `${local.yearOfWeek}-${local.weekOfYear}`;
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  return Math.max(0, ...weeks.values());
};

/** Slots that can be read, and that come to nothing or to something else than was meant. */
export const slotFindings = (lined: LinedCampaign, calendar: QuietCalendar, today: string): readonly Finding[] => {
  const { campaign } = lined;
  if (campaign.until < today) return [findingAt(lined, ['until'], over(campaign.until))];
  const seen = new Set<string>();
  const found = campaign.slots.flatMap((pattern, n): readonly Finding[] => {
    const own = slotsIn(campaign, [pattern]).map(({ instant }) => instant.toString());
    const isTwice = own.some((instant) => seen.has(instant));
    for (const instant of own) seen.add(instant);
    return [
      ...(own.length === 0 ? [findingAt(lined, ['slots', n], never)] : []),
      ...(isTwice ? [findingAt(lined, ['slots', n], twice)] : []),
      ...(isAtNight(pattern) ? [findingAt(lined, ['slots', n, 'at'], atNight)] : []),
    ];
  });
  const all = slotsIn(campaign, campaign.slots);
  if (all.length === 0) return found;
  const isQuiet = all.every(({ local }) => quietReason(calendar, local.toPlainDate()) !== null);
  const isIdle = campaign.perWeek !== undefined && campaign.perWeek > mostInWeek(all);
  return [
    ...found,
    ...(isQuiet ? [findingAt(lined, ['slots'], allQuiet)] : []),
    ...(isIdle ? [findingAt(lined, ['perWeek'], mostPerWeek)] : []),
  ];
};
