import * as z from 'zod';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { contentBounds } from '#functions/ground/findings/content-bounds.ts';
import { splicedYaml, yamlData } from '#functions/ground/findings/spliced-yaml.ts';
import type { Plain } from '#functions/ground/findings/yaml-cuts.ts';
import { editsOf, isGroup, plainOf } from '#functions/ground/findings/yaml-edits.ts';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Act, ActDeps, Effected, Refused } from '#functions/jobs/acts/act.ts';
import { isFileName } from '#functions/jobs/acts/consent-file.ts';
import { MaybeEmpty, Name, Names, Version } from '#functions/jobs/acts/form-fields.ts';
import { changed, refused } from '#functions/jobs/acts/refusals.ts';
import { Campaign } from '#functions/publishing/campaigns/campaign.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'clock' | 'writer'>;

const input = z.object({
  campaign: Name,
  /** The version of the file that the form was filled with; empty for a new campaign. */
  seen: Version.or(z.literal('')).optional(),
  /** The whole file, instead of fields. */
  yaml: z.string().max(contentBounds.file).optional(),
  name: MaybeEmpty,
  /** `yes`: it plans and sends nothing yet; empty: it does. */
  draft: MaybeEmpty,
  from: MaybeEmpty,
  until: MaybeEmpty,
  /** One of each a pattern of slots: `tue,thu` or an iCalendar rule, and a time of day. */
  slotDays: Names.optional(),
  slotRule: Names.optional(),
  slotAt: Names.optional(),
  channels: Names.optional(),
  units: Names.optional(),
  occupations: Names.optional(),
  values: Names.optional(),
  languages: Names.optional(),
  /** What is evened out first, second and third; an empty one is left out. */
  balance: Names.optional(),
  /** The name of each goal, and how much is hoped for; an empty one is no goal. */
  goalName: Names.optional(),
  goalValue: Names.optional(),
  /** Empty: as many as there are slots. */
  perWeek: MaybeEmpty,
  perPerson: MaybeEmpty,
  perUnit: MaybeEmpty,
  maxLateness: MaybeEmpty,
});
export type CampaignInput = z.infer<typeof input>;

const slotsOf = ({ slotAt, slotDays = [], slotRule = [] }: CampaignInput): Plain | undefined =>
  slotAt?.flatMap((at, n): Plain[] => {
    const days = (slotDays[n] ?? '').split(',').filter((day) => day !== '');
    const rule = slotRule[n] ?? '';
    if (at === '') return [];
    return [rule === '' ? { days, at } : { rule, at }];
  });

/** The goals that a form asks for; one that it does not know stays as it is. */
const goalsOf = (
  { goalName, goalValue = [] }: CampaignInput,
  before: Plain | undefined,
): { readonly [name: string]: Plain } | undefined => {
  if (goalName === undefined) return undefined;
  const asked = goalName.map((name, n) => [name, goalValue[n] ?? ''] as const);
  const others = Object.entries(isGroup(before) ? before : {}).filter(([name]) => !goalName.includes(name));
  const hoped = asked.flatMap(([name, value]) => (value === '' ? [] : [[name, Number(value)] as const]));
  const goals = Object.fromEntries([...others, ...hoped]);
  return before === undefined && hoped.length === 0 ? undefined : goals;
};

/** A campaign that never was a draft does not say that it is none. */
const draftOf = ({ draft }: CampaignInput, before: Plain | undefined): boolean | undefined => {
  if (draft === undefined) return undefined;
  return draft === 'yes' ? true : before === undefined ? undefined : false;
};

/** What the form says of each field; left out: it says nothing, and the field stays as it is. */
const fieldsOf = (
  given: CampaignInput,
  standing: { readonly [name: string]: Plain },
): { readonly [name: string]: Plain } => {
  const { units, occupations, values, languages, perWeek } = given;
  const chosen = plainOf({ units, occupations, values, languages }) as { readonly [name: string]: Plain };
  const before = isGroup(standing['pick']) ? standing['pick'] : {};
  const pick = Object.keys(chosen).length === 0 ? undefined : { ...before, ...chosen };
  const said = ['name', 'from', 'until', 'perPerson', 'perUnit', 'maxLateness'] as const;
  const texts = said.flatMap((name) =>
    given[name] === undefined || given[name] === '' ? [] : [[name, given[name]] as const],
  );
  const most = perWeek === undefined || perWeek === '' ? undefined : Number(perWeek);
  return plainOf({
    id: given.campaign,
    ...Object.fromEntries(texts),
    draft: draftOf(given, standing['draft']),
    slots: slotsOf(given),
    channels: given.channels,
    pick,
    balance: given.balance?.filter((one) => one !== ''),
    perWeek: most,
    goals: goalsOf(given, standing['goals']),
  }) as { readonly [name: string]: Plain };
};

const unwritten = refused(
  'refused',
  'Kampanjens fil är skriven så att den inte går att ändra här utan att något annat i den går förlorat. Ändra i filen.',
  "The campaign's file is written so that it can not be changed here without losing something else in it. Change the file.",
);

/** The file that a form makes of the one that lies there, or of none, read as the planner reads it. */
export const campaignText = (
  given: CampaignInput,
  standing: string | null,
): { readonly text: string; readonly campaign: Campaign } | Refused => {
  const source = standing ?? '';
  const data = yamlData(source);
  const before = isGroup(data) ? data : {};
  const said = Object.entries(fieldsOf(given, before)).flatMap(([name, after]) => editsOf([name], before[name], after));
  const edits = [...said, ...(given.perWeek === '' ? editsOf(['perWeek'], before['perWeek'], undefined) : [])];
  const text = given.yaml ?? splicedYaml(source, edits);
  if (text === null) return unwritten;
  const { value, findings } = checkYaml(Campaign, { file: `campaigns/${given.campaign}.yaml`, text, firstLine: 1 });
  if (value === null)
    return refused('invalid', 'Kampanjen går inte att läsa så.', 'The campaign can not be read so.', { findings });
  if (value.id !== given.campaign)
    return refused(
      'invalid',
      'Kampanjens id ska vara filens namn.',
      "The campaign's id should be the name of its file.",
      { field: 'campaign' },
    );
  if (value.until < value.from)
    return refused('invalid', 'Kampanjen slutar innan den börjar.', 'The campaign ends before it begins.', {
      field: 'until',
    });
  return { text, campaign: value };
};

/** A campaign is written or changed; pins, skips, comments and order stay. */
export const saveCampaign: Act<CampaignInput, Needs> = {
  name: 'save-campaign',
  roles: ['hr'],
  input,
  about: ({ campaign, seen, ...given }) => ({
    subject: `${campaign} ${sha256(canonicalJson(given)).slice(0, 16)}`,
    seen: seen ?? null,
  }),
  prepare: async (deps, _, given) => {
    const key = `campaigns/${given.campaign}.yaml`;
    if (!isFileName(given.campaign) || !/^[\p{Ll}\p{N}][\p{Ll}\p{N}_-]*$/u.test(given.campaign))
      return refused(
        'invalid',
        'Ett id har små bokstäver, siffror och bindestreck.',
        'An id has small letters, digits and hyphens.',
        { field: 'campaign' },
      );
    const stored = await deps.content.get(key);
    const source = stored === null ? null : new TextDecoder().decode(stored.body);
    const made = campaignText(given, source);
    if ('done' in made) return made;
    const now = stored === null ? '' : fileVersion(stored.body);
    if (made.text === source) return { stands: true, seen: now, subject: given.campaign };
    if (now !== (given.seen ?? '')) return changed(now);
    const effect = async (): Promise<Effected | Refused> => {
      const condition = stored === null ? { ifAbsent: true as const } : { ifMatch: stored.etag };
      const put = await deps.content.put(key, made.text, { ...condition, contentType: 'text/yaml; charset=utf-8' });
      return put.written
        ? { seen: fileVersion(new TextEncoder().encode(made.text)), subject: given.campaign }
        : changed(null);
    };
    return { stands: false, effect };
  },
  undo: 'save-campaign',
};
