import type { DigestView, PublishedStory } from '#functions/newsroom/digests/page/digest-view.ts';
import { emptyTrust, fullTrust } from '#test/newsroom/digests/page/trust-views.ts';
import { asked, weekly } from '#test/newsroom/digests/page/view-figures.ts';
import { numbers } from '#test/newsroom/screens/front-views.ts';
import { context, known, picture, stories, text, unknown } from '#test/newsroom/screens/view-parts.ts';

/** A story that was told, as the page shows it. */
export const told = (
  one: (typeof stories)[keyof typeof stories],
  image: string,
  part: Partial<PublishedStory> = {},
): PublishedStory => ({
  ...one,
  at: '2026-11-17T08:00:00Z',
  picture: picture(image),
  value: 'Delaktighet',
  unit: 'Förskolan Solrosen',
  impressions: known(4210),
  reactions: known(61),
  comments: known(7),
  note: null,
  ...part,
});

const values = ['Delaktighet', 'Trygghet', 'Omtanke', 'Stolthet', 'Klimat'].map((name) => ({
  id: name.toLowerCase(),
  name,
}));
const units = ['Utbildning', 'Äldre', 'Social', 'Gata', 'Lokaler'].map((name) => ({ id: name.toLowerCase(), name }));

export const fullDigest: DigestView = {
  context,
  period: '2026-11',
  previousPeriod: '2026-10',
  smallest: 5,
  numbers,
  goals: [
    {
      campaign: 'hostens-bristyrken',
      name: 'Höstens bristyrken',
      until: '2026-12-15',
      daysLeft: 22,
      gone: 0.79,
      goals: [
        { key: 'impressions', goal: 20_000, figure: { ...known(12_400), least: false } },
        {
          key: 'jobAdClicks',
          goal: 300,
          figure: {
            value: 41,
            why: text('3 av 45 dagar är inte inlästa.', '3 of 45 days have not been read.'),
            least: true,
          },
        },
      ],
    },
    {
      campaign: 'en-vardag-i-staden',
      name: 'En vardag i staden',
      until: '2026-11-12',
      daysLeft: 0,
      gone: 1,
      goals: [{ key: 'impressions', goal: 30_000, figure: { ...unknown(), least: false } }],
    },
  ],
  told: [
    told(stories.elsa, 'elsa'),
    told(stories.omar, 'omar', {
      value: 'Omtanke',
      unit: 'Äldreboendet Solgården',
      impressions: known(12_480),
    }),
    told(stories.sara, 'sara', {
      value: 'Trygghet',
      unit: 'Lokalförvaltningen',
      impressions: known(2_940),
    }),
    told(stories.amina, 'amina', {
      value: null,
      unit: 'Gatukontoret',
      impressions: unknown(),
    }),
    told(stories.jon, 'kim', {
      value: 'Stolthet',
      unit: 'Socialförvaltningen',
      impressions: known(1_870),
    }),
  ],
  coverage: {
    values,
    units,
    cells: [
      { value: 'delaktighet', unit: 'utbildning', told: 8, all: 11 },
      { value: 'delaktighet', unit: 'äldre', told: 3, all: 3 },
      { value: 'trygghet', unit: 'äldre', told: 5, all: 5 },
      { value: 'trygghet', unit: 'lokaler', told: 2, all: 2 },
      { value: 'omtanke', unit: 'äldre', told: 6, all: 6 },
      { value: 'omtanke', unit: 'social', told: 1, all: 1 },
      { value: 'stolthet', unit: 'social', told: 2, all: 2 },
      { value: 'stolthet', unit: 'gata', told: 4, all: 4 },
    ],
    since: '2026-09-01',
    worstGap: { value: 'klimat', unit: 'gata' },
  },
  shortage: [
    {
      occupation: 'förskollärare',
      shortage: 3,
      told: 0,
      seen: { ...known(0), least: false },
      toJobs: { ...known(0), least: false },
      ads: { open: 9, withStory: 2 },
    },
    {
      occupation: 'undersköterska',
      shortage: 2,
      told: 6,
      seen: { ...known(21_400), least: true },
      toJobs: { ...known(41), least: false },
      ads: null,
    },
  ],
  seen: { low: 0.12, high: 0.8, direction: 'up' },
  engagementByValue: [
    { value: 'Delaktighet', posts: 11, engagementRate: known(0.0412), interval: { low: 0.039, high: 0.044 } },
    { value: 'Omtanke', posts: 7, engagementRate: known(0.0341), interval: { low: 0.031, high: 0.037 } },
    { value: 'Trygghet', posts: 7, engagementRate: known(0.0298), interval: { low: 0.026, high: 0.033 } },
    { value: 'Stolthet', posts: 6, engagementRate: unknown(), interval: null },
    { value: 'Klimat', posts: 1, engagementRate: known(0.0777), interval: null },
  ],
  impressionsByWeek: [
    { week: '2026-W42', impressions: weekly(known(9_100)) },
    { week: '2026-W43', impressions: weekly(known(11_240)) },
    { week: '2026-W44', impressions: weekly(unknown()) },
    { week: '2026-W45', impressions: weekly(known(14_020), { estimated: true }) },
    { week: '2026-W46', impressions: weekly(known(18_430)) },
    {
      week: '2026-W47',
      impressions: weekly(known(16_900), {
        least: true,
        why: text('3 inlägg kan ha fått fler visningar.', '3 posts may have been seen more.'),
      }),
    },
  ],
  trust: {
    missed: [
      {
        story: stories.amina,
        channel: 'linkedin',
        at: '2026-11-19T08:00:00Z',
        reason: text('Allt var pausat.', 'Everything was paused.'),
      },
    ],
    refused: [],
    unknown: [
      {
        story: stories.omar,
        channel: 'job-boards',
        at: '2026-11-17T08:01:00Z',
        reason: text('Platsbanken svarade inte.', 'Platsbanken did not answer.'),
      },
    ],
    removed: [
      {
        story: stories.jon,
        channel: 'linkedin',
        at: '2026-11-22T08:02:00Z',
        reason: text(
          'Samtycket togs tillbaka; borta på två minuter.',
          'The consent was withdrawn; gone in two minutes.',
        ),
      },
    ],
  },
  trustNumbers: fullTrust,
  access: { apiVersion: '202609', versionUntil: '2027-09-15', tokenUntil: '2026-12-20' },
  sources: [
    { name: 'LinkedIn', readAt: '2026-11-24T07:00:00Z', why: null },
    { name: 'Platsbanken', readAt: null, why: text('Den lämnar inga siffror.', 'It gives no numbers.') },
  ],
  consentsEnding: [{ person: 'Elsa', story: stories.elsa, until: '2026-12-03' }],
  agreement: [
    { value: null, quarter: null, choices: 24, first: 15, amongThree: 20 },
    { value: null, quarter: '2026-Q4', choices: 9, first: 6, amongThree: 8 },
    { value: 'Delaktighet', quarter: null, choices: 5, first: 4, amongThree: 5 },
  ],
  emptySlots: [
    {
      at: '2026-11-12T08:00:00Z',
      campaign: 'Höstens bristyrken',
      reason: text('Ingen godkänd berättelse passar.', 'No approved story fits.'),
    },
  ],
  ask: asked(
    'Låt Gatukontoret avsätta två timmar för två berättelser om klimat före jul.',
    'Let the Streets Office set aside two hours for two stories about climate before Christmas.',
  ),
  data: {
    behind: 'digests/2026-11/numbers.html',
    alone: 'digests/2026-11/report.html',
    xlsx: 'digests/2026-11/digest.xlsx',
    csv: 'digests/2026-11/digest.csv',
    trust: 'digests/2026-11/trust.csv',
    json: 'digests/2026-11/digest.json',
  },
};

const nothing = { value: null, why: null };

export const emptyDigest: DigestView = {
  ...fullDigest,
  numbers: [
    { kind: 'told', figure: known(0), previous: nothing, planned: 0, posts: 0, change: null },
    { kind: 'engagement-rate', figure: nothing, previous: nothing, planned: null, posts: 0, change: null },
    { kind: 'job-ad-clicks', figure: nothing, previous: nothing, planned: null, posts: 0, change: null },
  ],
  goals: [],
  told: [],
  shortage: [],
  seen: null,
  coverage: { values: [], units: [], cells: [], since: '2026-11-01', worstGap: null },
  engagementByValue: [],
  impressionsByWeek: [],
  trust: { missed: [], refused: [], unknown: [], removed: [] },
  trustNumbers: emptyTrust,
  emptySlots: [],
  access: { apiVersion: null, versionUntil: null, tokenUntil: null },
  sources: [],
  consentsEnding: [],
  agreement: [],
  data: null,
};
