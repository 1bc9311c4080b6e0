import type { DecisionNumber } from '#functions/newsroom/page-kit/decision-number.ts';
import type { FrontView, Need } from '#functions/newsroom/screens/front/front-view.ts';
import { context, hostile, known, picture, stories, story, text, unknown } from '#test/newsroom/screens/view-parts.ts';

export const numbers: readonly [DecisionNumber, DecisionNumber, DecisionNumber] = [
  {
    kind: 'told',
    figure: known(6),
    previous: known(5),
    planned: 7,
    posts: 6,
    change: { low: -0.6, high: 2.6, direction: null },
  },
  {
    kind: 'engagement-rate',
    figure: known(0.0342),
    previous: known(0.0291),
    planned: null,
    posts: 6,
    change: { low: -0.1, high: 0.45, direction: null },
    median: { value: 0.031, posts: 18, direction: 'up' },
  },
  {
    kind: 'job-ad-clicks',
    figure: known(1204),
    previous: known(990),
    planned: null,
    posts: 6,
    change: { low: 0.08, high: 0.36, direction: 'up' },
  },
];

export const everyNeed: readonly Need[] = [
  {
    kind: 'unknown-send',
    publication: '36-hosten.omar-bygger-vidare.linkedin',
    story: stories.omar,
    channel: 'linkedin',
    since: '2026-11-23T08:00:00Z',
    reason: { sv: 'Vi har letat utan att hitta inlägget.', en: 'We have looked without finding the post.' },
  },
  { kind: 'withdrawal-late', story: stories.jon, deadline: '2026-11-23T08:00:00Z' },
  {
    kind: 'refused',
    story: stories.sara,
    channel: 'linkedin',
    reason: text('Bilden är för stor.', 'The picture is too large.'),
  },
  {
    kind: 'missed',
    story: stories.amina,
    slot: '2026-11-19T08:00:00Z',
    reason: text('Allt var pausat.', 'Everything was paused.'),
  },
  {
    kind: 'edit-refused',
    story: stories.sara,
    channel: 'linkedin',
    reason: text('Bilderna är ändrade.', 'The pictures have changed.'),
  },
  { kind: 'findings', story: stories.jon, errors: 3 },
  { kind: 'to-approve', story: stories.amina },
  { kind: 'consent-ends', person: 'Elsa', story: stories.elsa, until: '2026-12-03' },
  {
    kind: 'empty-slot',
    slot: '2026-12-03T08:00:00Z',
    campaign: 'Höstens bristyrken',
    reason: text('Ingen godkänd berättelse passar.', 'No approved story fits.'),
  },
  { kind: 'access-ends', channel: 'linkedin', what: 'token', until: '2026-12-20' },
  {
    kind: 'comments',
    story: stories.sara,
    channel: 'linkedin',
    count: 2,
    since: '2026-11-23T08:00:00Z',
    url: 'https://www.linkedin.com/feed/update/urn:li:share:7000000000000000001/',
  },
];

const days = ['24', '25', '26', '27', '28', '29', '30'].map((day) => `2026-11-${day}`);
const slotFor = (at: string, one: (typeof stories)[keyof typeof stories], image: string) => ({
  at,
  campaign: 'Höstens bristyrken',
  story: one,
  picture: picture(image),
  reason: null,
});
const slots: Readonly<Record<string, FrontView['week'][number]['slots']>> = {
  '2026-11-24': [slotFor('2026-11-24T08:00:00Z', stories.elsa, 'elsa')],
  '2026-11-26': [
    slotFor('2026-11-26T08:00:00Z', stories.sara, 'sara'),
    slotFor('2026-11-26T15:00:00Z', stories.amina, 'amina'),
  ],
  '2026-11-30': [
    {
      at: '2026-11-30T08:00:00Z',
      campaign: 'Höstens bristyrken',
      story: null,
      picture: null,
      reason: text('Ingen godkänd berättelse passar.', 'No approved story fits.'),
    },
  ],
};

export const fullFront: FrontView = {
  context,
  needs: [everyNeed[0], everyNeed[6], everyNeed[4]].filter((need) => need !== undefined),
  week: days.map((day) => ({
    day,
    slots: slots[day] ?? [],
    quiet: day === '2026-11-29' ? text('Helgdag: första advent', 'Public holiday: first Advent') : null,
  })),
  digest: { period: '2026-W47', numbers },
  counts: { stories: 14, planned: 5, published: 23, withdrawalsOpen: 1, digests: 9, jobAds: 11 },
  site: 'https://jobba.nordhamn.example',
  sandbox: 'http://127.0.0.1:4180/',
  platsbanken: 'http://127.0.0.1:4181/',
};

export const emptyFront: FrontView = {
  context,
  needs: [],
  week: days.map((day) => ({ day, slots: [], quiet: null })),
  digest: null,
  counts: { stories: 0, planned: 0, published: 0, withdrawalsOpen: 0, digests: 0, jobAds: 0 },
  site: null,
  sandbox: null,
  platsbanken: null,
};

const bad = story('ond-berättelse', hostile);
export const hostileFront: FrontView = {
  ...fullFront,
  context: {
    ...context,
    employer: hostile,
    pauses: [{ scope: 'unit', name: hostile, by: hostile, since: context.asOf, reason: hostile, file: hostile }],
  },
  needs: [
    { kind: 'refused', story: bad, channel: 'linkedin', reason: text(hostile, hostile) },
    { kind: 'consent-ends', person: hostile, story: bad, until: '2026-12-03' },
  ],
  week: [
    {
      day: '2026-11-24',
      quiet: text(hostile, hostile),
      slots: [{ at: context.asOf, campaign: hostile, story: bad, picture: picture(hostile, hostile), reason: null }],
    },
  ],
  digest: { period: hostile, numbers: numbers.map((number) => ({ ...number, figure: unknown(hostile, hostile) })) },
  site: "javascript:alert('x')",
};
