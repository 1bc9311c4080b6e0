import type { DigestListView } from '#functions/newsroom/screens/digest-list/digest-list-view.ts';
import type { PublishedStory, PublishedView } from '#functions/newsroom/screens/published/published-view.ts';
import type { WithdrawalsView } from '#functions/newsroom/screens/withdrawals/withdrawals-view.ts';
import { numbers } from '#test/newsroom/screens/front-views.ts';
import { context, hostile, known, picture, stories, story, text, unknown } from '#test/newsroom/screens/view-parts.ts';

const omar: PublishedStory = {
  ...stories.omar,
  slot: '2026-11-17T08:00:00Z',
  campaign: 'Höstens bristyrken',
  unit: 'Äldreboendet Solgården',
  picture: picture('omar'),
  channels: [
    {
      channel: 'linkedin',
      state: 'published',
      at: '2026-11-17T08:00:12Z',
      url: 'https://www.linkedin.com/feed/update/urn:li:share:7',
      reason: null,
      settle: null,
      numbers: {
        readAt: '2026-11-24T07:00:00Z',
        impressions: known(4210),
        clicks: known(188),
        reactions: known(96),
        comments: known(11),
        shares: unknown(),
      },
    },
    {
      channel: 'site',
      state: 'published',
      at: '2026-11-17T08:00:14Z',
      url: 'https://jobba.nordhamn.example/b/omar',
      reason: null,
      settle: null,
      numbers: null,
    },
    {
      channel: 'job-boards',
      state: 'unknown',
      at: '2026-11-17T08:01:00Z',
      url: null,
      reason: text('Platsbanken svarade inte.', 'Platsbanken did not answer.'),
      settle: null,
      numbers: null,
    },
  ],
  ledger: [
    { at: '2026-11-17T08:00:02Z', channel: 'linkedin', kind: 'claimed', detail: null },
    { at: '2026-11-17T08:00:06Z', channel: 'linkedin', kind: 'prepared', detail: text('Två bilder.', 'Two pictures.') },
    { at: '2026-11-17T08:00:10Z', channel: 'linkedin', kind: 'sending', detail: null },
    { at: '2026-11-17T08:00:12Z', channel: 'linkedin', kind: 'published', detail: null },
    { at: '2026-11-17T08:01:00Z', channel: 'job-boards', kind: 'unknown', detail: null },
  ],
  takedown: null,
};

export const fullPublished: PublishedView = {
  context,
  stories: [
    omar,
    {
      ...omar,
      ...stories.amina,
      slot: '2026-11-10T08:00:00Z',
      unit: 'Gatukontoret',
      picture: picture('amina'),
      channels: [
        {
          channel: 'linkedin',
          state: 'removed',
          at: '2026-11-12T08:00:00Z',
          url: null,
          reason: null,
          settle: null,
          numbers: {
            readAt: null,
            impressions: unknown(),
            clicks: unknown(),
            reactions: unknown(),
            comments: unknown(),
            shares: unknown(),
          },
        },
      ],
      takedown: { state: 'done', at: '2026-11-12T08:00:00Z' },
    },
  ],
};
export const emptyPublished: PublishedView = { context, stories: [] };
export const hostilePublished: PublishedView = {
  context,
  stories: [
    {
      ...omar,
      ...story('ond', hostile),
      unit: hostile,
      campaign: hostile,
      channels: [
        {
          channel: 'linkedin',
          state: 'refused',
          at: context.asOf,
          url: 'javascript:alert(1)',
          reason: text(hostile, hostile),
          settle: null,
          numbers: null,
        },
      ],
      ledger: [{ at: context.asOf, channel: 'linkedin', kind: 'refused', detail: text(hostile, hostile) }],
    },
  ],
};

const hash = '4be1'.repeat(16);
export const fullWithdrawals: WithdrawalsView = {
  context,
  times: { count: 3, half: 40, most: 190, longest: 7300 },
  open: [
    {
      story: stories.jon,
      cause: 'consent-withdrawn',
      person: 'Jon',
      by: null,
      asked: '2026-11-22T08:00:00Z',
      deadline: '2026-11-23T08:00:00Z',
      channels: [
        { channel: 'linkedin', state: 'removed', at: '2026-11-22T08:02:00Z', url: null },
        { channel: 'site', state: 'removing', at: null, url: null },
        { channel: 'job-boards', state: 'standing', at: null, url: 'https://arbetsformedlingen.example/annons/1' },
      ],
    },
  ],
  receipts: [
    {
      story: stories.amina,
      cause: 'story-withdrawn',
      channel: 'linkedin',
      asked: '2026-11-12T07:00:00Z',
      removed: '2026-11-12T07:02:00Z',
      hash,
      ...{
        key: 'receipts/aa-amina/0.json',
        publication: 'aa-hosten.amina',
        entry: 5,
        externalId: 'urn:li:share:1',
        readBack: 'absent',
      },
    },
    {
      story: stories.amina,
      cause: 'story-withdrawn',
      channel: 'site',
      asked: '2026-11-12T07:00:00Z',
      removed: '2026-11-12T07:02:10Z',
      hash,
      ...{
        key: 'receipts/aa-amina/0.json',
        publication: 'aa-hosten.amina',
        entry: 5,
        externalId: 'urn:li:share:1',
        readBack: 'absent',
      },
    },
  ],
};
export const emptyWithdrawals: WithdrawalsView = { context, times: null, open: [], receipts: [] };
export const hostileWithdrawals: WithdrawalsView = {
  context,
  times: null,
  open: [
    {
      story: story('ond', hostile),
      cause: 'consent-ended',
      person: hostile,
      by: hostile,
      asked: context.asOf,
      deadline: '2026-12-01T00:00:00Z',
      channels: [{ channel: 'site', state: 'unknown', at: context.asOf, url: 'javascript:alert(1)' }],
    },
  ],
  receipts: [
    {
      story: story('ond', hostile),
      cause: 'consent-ended',
      channel: 'site',
      asked: context.asOf,
      removed: context.asOf,
      hash: hostile,
      ...{ key: hostile, publication: hostile, entry: 3, externalId: hostile, readBack: 'said' },
    },
  ],
};

export const fullDigestList: DigestListView = {
  context,
  digests: [
    { period: '2026-W47', writtenAt: '2026-11-23T05:00:00Z', numbers },
    {
      period: '2026-10',
      writtenAt: '2026-11-01T05:30:00Z',
      numbers: numbers.map((number) => ({ ...number, figure: unknown() })),
    },
  ],
};
export const emptyDigestList: DigestListView = { context, digests: [] };
export const hostileDigestList: DigestListView = {
  context: { ...context, employer: hostile },
  digests: [{ period: hostile, writtenAt: context.asOf, numbers }],
};
