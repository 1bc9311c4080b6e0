import { describe, expect, it } from 'vitest';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { calendarOf, shownSlots } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import { needsOf } from '#functions/newsroom/screens/queries/needs-of.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import type { AccessReport } from '#functions/publishing/access/access-report.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import type { Pause } from '#functions/story/quiet/pause.ts';
import { campaignOf, consentOf, factsOf, settingsOf } from '#test/builders/newsroom/facts.ts';
import { plannedOf } from '#test/builders/newsroom/publications.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

type Parts = NonNullable<Parameters<typeof factsOf>[0]> & {
  readonly vacancies?: NewsroomFacts['vacancies'];
  readonly content?: readonly Finding[];
};

/** Elsa's story on 1 December at 9, with another next in line and enough for the weeks after. */
const worldWith = ({ vacancies, content, ...parts }: Parts = {}): NewsroomFacts => ({
  ...factsOf({
    campaigns: [campaignOf({ until: '2026-12-15', slots: [{ days: ['tue'], at: '09:00' }] })],
    stories: [storyOf(), ...['a', 'b', 'c', 'd'].map((id) => storyOf({ id }))],
    planned: [plannedOf({ runnersUp: ['a'] })],
    ...parts,
  }),
  content: content ?? [],
  ...(vacancies === undefined ? {} : { vacancies }),
});

const seen = (facts: NewsroomFacts) => {
  const view = calendarOf(facts);
  const slots = view.slots.filter(({ at }) => at >= '2026-11-24');
  return {
    slot: slots.flatMap(({ warnings = [] }) => warnings.map(({ cause }) => cause)),
    instead: slots.flatMap(({ warnings = [] }) => warnings.flatMap(({ instead }) => instead?.id ?? [])),
    campaign: view.campaigns.map(({ state, warnings }) => [state, ...warnings.map(({ cause }) => cause)].join(' ')),
    page: view.warnings.map(({ cause }) => cause),
    front: needsOf(facts, shownSlots(facts), [], []).map((need) =>
      need.kind === 'ahead' ? need.message.en : need.kind,
    ),
    hints: view.warnings.every(({ hint }) => hint.sv.length > 0 && hint.en.length > 0),
  };
};

const access = (part: Partial<AccessReport>): AccessReport => ({
  tokenState: 'active',
  tokenUntil: { value: '2027-06-01T00:00:00Z', source: 'stored' },
  refreshTokenUntil: null,
  renewable: false,
  scopes: null,
  role: null,
  version: '202609',
  versionUntil: null,
  versionActive: true,
  checkedAt: '2026-11-24T04:00:00Z',
  renewal: null,
  ...part,
});
const until = (value: string) => ({ value, source: 'stored' as const });

const job = (closes: string) =>
  [{ title: 'Förskollärare', applyUrl: 'https://jobba.nordhamn.example/1', closes }] as unknown as readonly Vacancy[];
const asking = {
  stories: [
    storyOf({ asksFor: 'https://jobba.nordhamn.example/1' }),
    ...['a', 'b', 'c', 'd'].map((id) => storyOf({ id })),
  ],
};
const calendar = (given: object) => ({ settings: settingsOf({ calendar: QuietCalendar.parse(given) }) });
const quiet = (day: string) => calendar({ quiet: [{ from: day, until: day, reason: 'Flytt' }] });
const pauseOf = (scope: Pause['scope']) => ({
  pauses: [{ scope, by: 'eva.k', since: '2026-11-20', reason: 'Olycka', file: 'pauses/x.yaml' }],
});
const faulty = (rule: string, severity: Finding['severity'], file = 'campaigns/host.yaml'): Parts => ({
  content: [
    { file, line: 3, rule, severity, message: { sv: 'Fel.', en: 'Wrong.' }, hint: { sv: 'Rätta.', en: 'Mend.' } },
  ],
});
const ofElsa = (part: Parameters<typeof storyOf>[0]): Parts => ({
  stories: [storyOf(part), ...['a', 'b', 'c', 'd'].map((id) => storyOf({ id, people: [] }))],
});
const consent = (part: Parameters<typeof consentOf>[0]): Parts => ({
  consents: { 'elsa-2026': consentOf(part) },
  ...ofElsa({}),
});

type Trial = readonly [cause: string, wrong: Parts, mended: Parts, front: string];

const onSlot: readonly Trial[] = [
  ['consent', consent({ until: '2026-11-30' }), consent({ until: '2027-06-01' }), 'consent-ends'],
  ['consent', { consents: {}, ...ofElsa({}) }, consent({}), 'The consent of Elsa does not exist.'],
  ['consent', consent({ withdrawnAt: '2026-11-23' }), consent({}), 'Elsa has withdrawn the consent.'],
  ['consent', consent({ channels: ['site'] }), consent({}), 'The consent of Elsa does not cover LinkedIn.'],
  ['consent', consent({ images: false }), consent({}), 'The consent of Elsa does not cover pictures.'],
  ['consent-margin', consent({ until: '2026-12-14' }), consent({ until: '2026-12-16' }), 'consent-ends'],
  ['approval', ofElsa({ approval: null }), ofElsa({}), 'The story is no longer what was approved.'],
  [
    'approval',
    { stories: ['a', 'b', 'c', 'd'].map((id) => storyOf({ id })) },
    {},
    'The story is no longer what was approved.',
  ],
  [
    'facts-age',
    ofElsa({ factsChecked: '2025-11-30' }),
    ofElsa({ factsChecked: '2025-12-01' }),
    'The facts were checked Sun 30 Nov 2025, more than a year before the slot.',
  ],
  [
    'picture-size',
    ofElsa({ smallPictures: 1 }),
    ofElsa({ smallPictures: 0 }),
    'A picture is too small and comes out blurred.',
  ],
  [
    'vacancy',
    { ...asking, vacancies: job('2026-11-30') },
    { ...asking, vacancies: job('2026-12-05') },
    'The job that the story links to, Förskollärare, closes Mon 30 Nov 2026, before the slot.',
  ],
  [
    'vacancy',
    { ...asking, vacancies: job('2026-12-04') },
    { ...asking, vacancies: job('2026-12-05') },
    'The job that the story links to, Förskollärare, closes Fri 4 Dec 2026, soon after the slot.',
  ],
  ['access', { access: access({ tokenUntil: until('2026-12-01T09:59:00Z') }) }, { access: access({}) }, 'access-ends'],
  [
    'access',
    { access: access({ versionUntil: { value: '2026-12-15', source: 'estimated' } }) },
    { access: access({}) },
    'access-ends',
  ],
  [
    'access',
    { access: access({ scopes: { value: [], source: 'introspected' } }) },
    { access: access({}) },
    'The sign-in to LinkedIn lacks rights: w_organization_social, r_organization_social, rw_organization_admin.',
  ],
  [
    'election',
    calendar({ elections: [{ day: '2027-01-31', warnFrom: '2026-12-01', blockFrom: '2027-01-10' }] }),
    calendar({ elections: [{ day: '2027-01-31', warnFrom: '2026-12-02', blockFrom: '2027-01-10' }] }),
    'Election 2027-01-31: read the text once more.',
  ],
  ['quiet-day', quiet('2026-12-01'), quiet('2026-12-02'), 'Quiet period: Flytt'],
  [
    'quiet-day',
    calendar({ elections: [{ day: '2026-12-06', warnFrom: '2026-11-30', blockFrom: '2026-12-01' }] }),
    calendar({ elections: [{ day: '2026-12-06', warnFrom: '2026-12-02', blockFrom: '2026-12-02' }] }),
    'Quiet before the election 2026-12-06',
  ],
  ['pause', pauseOf({ unit: 'utbildning' }), {}, 'The pause (Olycka) stops one slot.'],
  ['pause', pauseOf('all'), {}, 'The pause (Olycka) stops one slot.'],
  ['pause', pauseOf({ campaign: 'host' }), {}, 'The pause (Olycka) stops one slot.'],
  ['pause', pauseOf({ channel: 'linkedin' }), {}, 'The pause (Olycka) stops one slot.'],
  ['pause', pauseOf({ story: storyOf().id }), {}, 'The pause (Olycka) stops one slot.'],
  [
    'pin',
    { campaigns: [campaignOf({ until: '2026-12-15', pinned: [{ slot: '2026-12-01T09:00', story: 'borta' }] })] },
    {},
    '',
  ],
  ['empty-slot', { planned: [plannedOf({ story: null, instant: '2026-11-24T08:00:00Z' })] }, {}, 'empty-slot'],
  [
    'due',
    { now: '2026-12-01T08:10:00Z' },
    { now: '2026-12-01T08:09:00Z' },
    'Should have gone out, and is not settled yet.',
  ],
  [
    'due',
    { now: '2026-12-01T10:00:01Z' },
    { now: '2026-12-01T08:09:00Z' },
    'Its time is out, and nobody knows how it went.',
  ],
];

describe('what will go wrong with a slot', () => {
  it.each(onSlot)(
    '%s: stands on the slot, the campaign and the front, and goes when mended',
    (cause, wrong, mended, front) => {
      const before = seen(worldWith(wrong));
      expect(before.slot).toContain(cause);
      expect(before.campaign.join()).toMatch(new RegExp(`^needs-attention .*\\b${cause}`));
      if (front !== '') expect(before.front).toContain(front);
      expect(before.hints).toBe(true);
      const after = seen(worldWith(mended));
      expect(after.slot).not.toContain(cause);
      expect(after.campaign).toEqual(['healthy']);
      expect(after.page).toEqual([]);
      if (front !== '' && front !== 'consent-ends') expect(after.front).not.toContain(front);
    },
  );

  it('names the nearest other story where another would do', () => {
    expect(seen(worldWith(ofElsa({ approval: null }))).instead).toEqual(['a']);
    expect(seen(worldWith(pauseOf('all'))).instead).toEqual([]);
  });
});

const off = { settings: settingsOf({ channels: ChannelSettings.parse({ linkedin: { on: false } }) }) };
const onCampaign: readonly Trial[] = [
  ['channel-off', off, {}, 'LinkedIn is switched off, so nothing goes out there.'],
  ['pool', { stories: [storyOf()] }, {}, 'The stories run out in 7 days: 1 left, and none for Tue 1 Dec 2026.'],
  ['file', faulty('slots-quiet', 'warning'), {}, 'Wrong.'],
  ['file', faulty('slots-never', 'warning'), {}, 'Wrong.'],
  ['file', faulty('channel-shared', 'warning'), {}, 'Wrong.'],
  ['file', faulty('unit-unknown', 'error'), {}, 'content'],
  ['pin', faulty('pin-no-slot', 'warning'), {}, 'Wrong.'],
];

describe('what will go wrong with a campaign', () => {
  it.each(onCampaign)(
    '%s: stands on the campaign and the front, and goes when mended',
    (cause, wrong, mended, front) => {
      const before = seen(worldWith(wrong));
      expect(before.campaign.join()).toMatch(new RegExp(`^needs-attention .*\\b${cause}`));
      expect(before.page).toContain(cause);
      expect(before.front).toContain(front);
      const after = seen(worldWith(mended));
      expect(after.campaign).toEqual(['healthy']);
      expect(after.front).not.toContain(front);
    },
  );

  it('shows a campaign whose file can not be read', () => {
    const before = seen(worldWith(faulty('yaml-syntax', 'error', 'campaigns/jul.yaml')));
    expect(before.campaign).toEqual(['healthy', 'needs-attention file']);
    expect(before.front).toContain('content');
  });

  it('asks nothing of a draft', () => {
    const view = seen(
      worldWith({ campaigns: [campaignOf({ draft: true, until: '2026-12-15' })], planned: [], stories: [] }),
    );
    expect(view).toMatchObject({ campaign: ['draft'], page: [], front: [] });
  });

  it('tells of a pause of nothing', () => {
    const before = seen(worldWith(pauseOf({ unit: 'utbilding' })));
    expect(before.page).toEqual(['pause-of-nothing']);
    expect(before.front).toContain('A pause is for unit "utbilding", which does not exist, so it stops nothing.');
    expect(seen(worldWith(pauseOf({ unit: 'aldre' }))).slot).toEqual([]);
  });
});
