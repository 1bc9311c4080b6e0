import { Temporal } from 'temporal-polyfill';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { Consent } from '#functions/story/consent/consent.ts';
import { EmployerValues } from '#functions/story/employer-values/employer-value.ts';
import { shapedValues } from '#functions/story/employer-values/value-shape.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { nordhamn } from '#test/story/posts/nordhamn-brand.ts';

export const settingsOf = (part: Partial<EmployerSettings> = {}): EmployerSettings => ({
  brand: nordhamn,
  organisation: Organisation.parse({
    units: [
      {
        id: 'utbildning',
        kind: 'administration',
        name: { sv: 'Utbildningsförvaltningen', en: 'Education' },
        units: [{ id: 'solrosen', kind: 'workplace', name: { sv: 'Förskolan Solrosen', en: 'Solrosen Preschool' } }],
      },
    ],
    occupations: [
      { ssyk: '2343', name: { sv: 'förskollärare', en: 'preschool teacher' }, family: 'education', shortage: 3 },
    ],
  }),
  channels: ChannelSettings.parse({}),
  calendar: QuietCalendar.parse({}),
  values: EmployerValues.parse(
    shapedValues([
      {
        id: 'delaktighet',
        name: { sv: 'Delaktighet', en: 'Participation' },
        hashtag: 'Delaktighet',
        patterns: { sv: ['bestämmer', 'säger vad de vill'], en: ['decide'] },
      },
    ]),
  ).values,
  ...part,
});

/** Tuesdays at 9, the whole autumn. */
export const campaignOf = (part: Partial<Campaign> = {}): Campaign => ({
  ...Campaign.parse({
    id: 'host',
    name: 'Höstens bristyrken',
    from: '2026-09-01',
    until: '2026-12-22',
    slots: [{ days: ['tue'], at: '09:00' }],
    channels: ['linkedin', 'site', 'job-boards'],
  }),
  ...part,
});

export const consentOf = (part: Partial<Consent> = {}): Consent => ({
  ...Consent.parse({
    person: 'p-1',
    displayName: 'Elsa',
    legalBasis: 'public-interest',
    channels: ['linkedin', 'site', 'job-boards'],
    images: true,
    from: '2026-02-01',
    until: '2028-02-01',
  }),
  ...part,
});

type Parts = Partial<Omit<Gathered, 'consents'>> &
  Partial<Omit<NewsroomFacts, 'gathered' | 'now'>> & {
    readonly consents?: Readonly<Record<string, Consent>>;
    readonly now?: string;
  };

/** An autumn campaign on Tuesday 24 November at 8 in the morning, with nothing told and nobody waiting. */
export const factsOf = (part: Parts = {}): NewsroomFacts => ({
  gathered: {
    settings: part.settings ?? settingsOf(),
    campaigns: part.campaigns ?? [campaignOf()],
    consents: new Map(Object.entries(part.consents ?? { 'elsa-2026': consentOf() })),
    stories: part.stories ?? [],
    publications: part.publications ?? [],
    planned: part.planned ?? [],
  },
  planned: part.planned ?? [],
  pauses: part.pauses ?? [],
  access: part.access ?? null,
  boardAds: part.boardAds ?? { ads: [] },
  pasted: part.pasted ?? new Map(),
  now: Temporal.Instant.from(part.now ?? '2026-11-24T07:00:00Z'),
  language: part.language ?? 'sv',
});
