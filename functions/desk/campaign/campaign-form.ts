import { firstOf, type PostedForm } from '#functions/desk/safety/posted-form.ts';
import { type Campaign, Weekday } from '#functions/publishing/campaigns/campaign.ts';
import { goalKeys } from '#functions/publishing/campaigns/goals.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

export type SlotRow = { readonly days: readonly string[]; readonly rule: string; readonly at: string };

/** What the form of a campaign holds: as its file says, or as somebody has typed it. */
export type CampaignForm = {
  /** Null for one that has not been saved yet. */
  readonly campaign: string | null;
  readonly seen: string;
  readonly name: string;
  /** It plans and sends nothing yet. */
  readonly draft: boolean;
  readonly from: string;
  readonly until: string;
  readonly slots: readonly SlotRow[];
  readonly channels: readonly string[];
  readonly pick: Readonly<Record<PickField, readonly string[]>>;
  readonly balance: readonly string[];
  readonly perWeek: string;
  readonly perPerson: string;
  readonly perUnit: string;
  readonly maxLateness: string;
  /** By the names of `goalKeys`. */
  readonly goals: Readonly<Record<string, string>>;
};

export const pickFields = ['units', 'occupations', 'values', 'languages'] as const;
export type PickField = (typeof pickFields)[number];

/** As a campaign is when nothing else is said. */
export const emptyCampaign = (from: string, until: string): CampaignForm => ({
  campaign: null,
  seen: '',
  name: '',
  draft: false,
  from,
  until,
  slots: [{ days: ['tue'], rule: '', at: '09:00' }],
  channels: ['linkedin', 'site', 'job-boards'],
  pick: { units: [], occupations: [], values: [], languages: [] },
  balance: ['value', 'unit', 'occupation'],
  perWeek: '',
  perPerson: 'P90D',
  perUnit: 'P7D',
  maxLateness: 'PT2H',
  goals: {},
});

export const campaignFormOf = (campaign: Campaign, seen: string): CampaignForm => ({
  campaign: campaign.id,
  seen,
  name: campaign.name,
  draft: campaign.draft,
  from: campaign.from,
  until: campaign.until,
  slots: campaign.slots.map(({ days = [], rule = '', at }) => ({ days, rule, at })),
  channels: campaign.channels,
  pick: campaign.pick,
  balance: campaign.balance,
  perWeek: campaign.perWeek === undefined ? '' : String(campaign.perWeek),
  perPerson: campaign.perPerson,
  perUnit: campaign.perUnit,
  maxLateness: campaign.maxLateness,
  goals: Object.fromEntries(goalKeys.map((key) => [key, campaign.goals[key]?.toString() ?? ''])),
});

/** More patterns of slots than anybody makes. */
const mostRows = 12;

const rowsOf = (form: PostedForm): readonly SlotRow[] =>
  Array.from({ length: mostRows }, (_, n) => ({
    days: Weekday.options.filter((day) => (form.fields[`day.${n}`] ?? []).includes(day)),
    rule: firstOf(form, `rule.${n}`).trim(),
    at: firstOf(form, `at.${n}`).trim(),
  })).filter(({ days, rule, at }) => days.length > 0 || rule !== '' || at !== '');

export const postedCampaign = (form: PostedForm): CampaignForm => {
  const all = (name: string): readonly string[] => form.fields[name] ?? [];
  const one = (name: string): string => firstOf(form, name).trim();
  return {
    campaign: one('campaign') || null,
    seen: one('seen'),
    name: one('name'),
    draft: one('draft') === 'yes',
    from: one('from'),
    until: one('until'),
    slots: rowsOf(form),
    channels: all('channels'),
    pick: { units: all('units'), occupations: all('occupations'), values: all('values'), languages: all('languages') },
    balance: [...new Set(all('balance').filter((what) => what !== ''))],
    perWeek: one('perWeek'),
    perPerson: one('perPerson'),
    perUnit: one('perUnit'),
    maxLateness: one('maxLateness'),
    goals: Object.fromEntries(goalKeys.map((key) => [key, one(`goal.${key}`)])),
  };
};

/** The campaign's id: its file's name, and for a new one the name that people gave it. */
export const campaignIdOf = ({ campaign, name }: CampaignForm): string => campaign ?? storyIdOf(name).slice(0, 80);

/** The form as the act takes it: flat, and lists where several are of a kind. */
const wholeInputOf = (form: CampaignForm) => ({
  campaign: campaignIdOf(form),
  seen: form.seen,
  name: form.name,
  draft: form.draft ? 'yes' : '',
  from: form.from,
  until: form.until,
  slotDays: form.slots.map(({ days, rule }) => (rule === '' ? days.join(',') : '')),
  slotRule: form.slots.map(({ rule }) => rule),
  slotAt: form.slots.map(({ at }) => at),
  channels: [...form.channels],
  units: [...form.pick.units],
  occupations: [...form.pick.occupations],
  values: [...form.pick.values],
  languages: [...form.pick.languages],
  balance: [...form.balance],
  perWeek: form.perWeek,
  perPerson: form.perPerson,
  perUnit: form.perUnit,
  maxLateness: form.maxLateness,
  goalName: [...goalKeys],
  goalValue: goalKeys.map((key) => form.goals[key] ?? ''),
});

/** Fields that say one thing together. */
const together = [
  ['slotDays', 'slotRule', 'slotAt'],
  ['goalName', 'goalValue'],
] as const;

type CampaignInput = ReturnType<typeof wholeInputOf>;

/** What the form says otherwise than the file does, so that what a file leaves unsaid stays unsaid; all of a new one. */
export const campaignInputOf = (
  form: CampaignForm,
  standing: CampaignForm | null,
): Pick<CampaignInput, 'campaign' | 'seen'> & Partial<CampaignInput> => {
  const input = wholeInputOf(form);
  if (standing === null) return input;
  const before = wholeInputOf(standing);
  const isOther = (name: keyof CampaignInput): boolean => JSON.stringify(input[name]) !== JSON.stringify(before[name]);
  const names = Object.keys(input) as (keyof CampaignInput)[];
  const kept = names.filter((name) => {
    const group = together.find((one) => one.some((other) => other === name)) ?? [name];
    return group.some(isOther);
  });
  const said: Partial<CampaignInput> = Object.fromEntries(kept.map((name) => [name, input[name]]));
  return { ...said, campaign: input.campaign, seen: input.seen };
};
