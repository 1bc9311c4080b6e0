import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { type Period, parsePeriod } from '#functions/newsroom/digests/period.ts';
import { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import type { EmployerValue } from '#functions/story/employer-values/employer-value.ts';
import { Brand } from '#functions/story/organisation/brand.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';

export const zone = 'Europe/Stockholm';

export const period = (text: string): Period => {
  const parsed = parsePeriod(text, zone);
  if ('refused' in parsed) throw new Error(parsed.refused.en);
  return parsed;
};

const value = (id: string, sv: string, en: string): EmployerValue => ({
  id,
  name: { sv, en },
  definition: { sv, en },
  hashtag: sv,
  group: 'jobbet',
  patterns: { sv: { strong: [], weak: [] }, en: { strong: [], weak: [] } },
  falseFriends: [],
});

const unit = (id: string, sv: string, en: string) => ({ id, kind: 'administration', name: { sv, en } });

export const settings: DigestFacts['settings'] = {
  brand: Brand.parse({
    employer: { sv: 'Nordhamns stad', en: 'City of Nordhamn' },
    sender: { sv: 'Nordhamns stad', en: 'City of Nordhamn' },
    hashtag: 'NordhamnsStad',
    colours: { primary: '#0b3d5c', accent: '#e0a526' },
    site: 'https://jobba.nordhamn.example',
  }),
  organisation: Organisation.parse({
    units: [unit('utbildning', 'Utbildning', 'Education'), unit('kultur', 'Kultur', 'Culture')],
    occupations: [
      { ssyk: '2343', name: { sv: 'förskollärare', en: 'preschool teacher' }, family: 'education', shortage: 3 },
      { ssyk: '2622', name: { sv: 'bibliotekarie', en: 'librarian' }, family: 'culture', shortage: 0 },
    ],
  }),
  channels: ChannelSettings.parse({ linkedin: { version: '202609' }, jobBoards: { platsbanken: { on: true } } }),
  calendar: QuietCalendar.parse({}),
  values: [value('delaktighet', 'Delaktighet', 'Participation'), value('trygghet', 'Trygghet', 'Security')],
};

export const campaign = (part: Record<string, unknown> = {}): Campaign =>
  Campaign.parse({
    id: 'hosten',
    name: 'Hösten',
    from: '2026-10-05',
    until: '2026-12-20',
    slots: [{ days: ['tue'], at: '09:00' }],
    channels: ['linkedin'],
    ...part,
  });

/** A slot that a plan holds; two hours of lateness are allowed. */
export const planned = (
  instant: string,
  story: string | null,
  part: Partial<PlannedPublication> = {},
): PlannedPublication => ({
  slot: `${instant}[${zone}]`,
  instant,
  latest: Temporal.Instant.from(instant).add({ hours: 2 }).toString(),
  campaign: 'hosten',
  channel: 'linkedin',
  story,
  publication: story === null ? null : `3f-hosten.${story}.linkedin`,
  pair: null,
  reason: { sv: 'Först.', en: 'First.' },
  runnersUp: [],
  ...part,
});

/** Nothing has happened yet; it is Monday 23 November 2026, 06:00 in Stockholm. */
export const someDigestFacts = (part: Partial<DigestFacts> = {}): DigestFacts => ({
  settings,
  campaigns: [],
  consents: new Map(),
  stories: [],
  publications: [],
  planned: [],
  plans: [],
  snapshots: [],
  receipts: [],
  visits: [],
  vacancies: null,
  pauses: [],
  pauseTimes: null,
  access: null,
  now: Temporal.Instant.from('2026-11-23T05:00:00Z'),
  language: 'sv',
  ...part,
});
