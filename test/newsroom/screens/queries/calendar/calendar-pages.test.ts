import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { calendarPage } from '#functions/newsroom/screens/calendar/calendar-page.ts';
import { calendarPagesOf } from '#functions/newsroom/screens/queries/calendar/calendar-doors.ts';
import { calendarOf, shownSlots } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import { writeCalendar } from '#functions/newsroom/screens/write-calendar.ts';
import { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { campaignOf, factsOf, settingsOf } from '#test/builders/newsroom/facts.ts';
import { factOf, plannedOf } from '#test/builders/newsroom/publications.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

const campaigns = [campaignOf(), campaignOf({ id: 'jul', name: 'Julens vikarier' })];
const facts = factsOf({
  campaigns,
  settings: settingsOf({
    calendar: QuietCalendar.parse({ quiet: [{ from: '2026-12-03', until: '2026-12-04', reason: 'Flytt' }] }),
  }),
  stories: [storyOf(), storyOf({ id: 'omars-natt', title: 'Natten är lugn' })],
  publications: [factOf({ instant: '2026-09-15T07:00:00Z', story: 'omars-natt' })],
  planned: [
    plannedOf(),
    plannedOf({ channel: 'site' }),
    plannedOf({ campaign: 'jul', story: null, instant: '2026-11-23T08:00:00Z' }),
    plannedOf({ campaign: 'jul', story: null, instant: '2026-12-08T08:00:00Z' }),
  ],
});
const slots = shownSlots(facts);
const pageOf = (kind: Parameters<typeof calendarOf>[2]) => calendarPage(calendarOf(facts, slots, kind), 'sv');

describe('the pages of the calendar', () => {
  it('are all of it, each month from the first slot to the last, each campaign and each channel', () => {
    expect(calendarPagesOf(facts, slots).map(({ kind, name }) => `${kind} ${name}`.trim())).toEqual([
      'all',
      ...['2026-09', '2026-10', '2026-11', '2026-12'].map((month) => `month ${month}`),
      'campaign host',
      'campaign jul',
      'channel linkedin',
      'channel site',
    ]);
  });

  it('have what they show in their address, and show it alone', () => {
    const view = calendarOf(facts, slots, { kind: 'campaign', name: 'host' });
    expect(view.key).toBe('newsroom/calendar/campaign/host/index.html');
    expect(new Set(view.slots.map(({ campaign }) => campaign))).toEqual(new Set(['Höstens bristyrken']));
    expect(view.campaigns.map(({ id }) => id)).toEqual(['host']);
    expect(calendarOf(facts, slots, { kind: 'channel', name: 'site' }).slots).toHaveLength(1);
  });

  it('lead a month back and forth', () => {
    const page = pageOf({ kind: 'month', name: '2026-10' });
    expect(page).toContain('href="../2026-09/index.html"');
    expect(page).toContain('href="../2026-11/index.html"');
    expect(page).toMatch(/href="index.html" aria-current="page">Oktober 2026/);
    expect(page).toContain('Inga tider här.');
    expect(calendarOf(facts, slots, { kind: 'month', name: '2026-09' })).toMatchObject({
      from: '2026-09-01',
      until: '2026-09-30',
      slots: [{ state: 'published' }],
    });
  });

  it('name campaign and channels in the cells, by a shape of its own and by name', () => {
    const page = pageOf({ kind: 'all', name: '' });
    expect(page).toContain(
      '<span class="whose"><span class="shape" aria-hidden="true">●</span> Höstens bristyrken · LinkedIn, Berättelsesidan</span>',
    );
    expect(page).toContain('<span class="shape" aria-hidden="true">■</span> Julens vikarier · LinkedIn');
  });

  it('show a slot that came and stayed empty as that, and offer nothing to do with it', () => {
    const view = calendarOf(facts, slots);
    expect(view.slots.map(({ at, state }) => `${at} ${state}`)).toEqual([
      '2026-11-23T08:00:00Z stayed-empty',
      '2026-12-01T08:00:00Z planned',
      '2026-12-08T08:00:00Z empty',
    ]);
    expect(pageOf({ kind: 'all', name: '' })).toContain('Blev tom');
  });

  it('tell quiet times in the list too, where a telephone sees them', () => {
    const list = pageOf({ kind: 'all', name: '' }).split('id="list"')[1] ?? '';
    expect(list).toContain('3 dec–4 dec');
    expect(list).toContain('Tyst period: Flytt');
  });

  it('give the time in UTC to whoever opens the local one, by key or touch', () => {
    expect(pageOf({ kind: 'all', name: '' })).toMatch(
      /<details class="when"><summary><time datetime="2026-12-01T08:00:00Z">Tis 1 dec 09\.00<\/time><\/summary>\s*<p>08\.00 UTC\. Klockslaget ovan är i Europe\/Stockholm\.<\/p>/,
    );
  });

  it('go when nothing is left of what they show', async () => {
    const reports = memoryStore();
    await writeCalendar({ reports }, facts);
    const keys = async () => (await reports.list('newsroom/calendar/')).map(({ key }) => key);
    expect(await keys()).toContain('newsroom/calendar/campaign/jul/index.html');
    const { gathered } = facts;
    const own = {
      ...facts,
      planned: facts.planned.slice(0, 1),
      gathered: { ...gathered, campaigns: campaigns.slice(0, 1) },
    };
    await writeCalendar({ reports }, own);
    expect((await keys()).filter((key) => key.includes('/campaign/') || key.includes('/channel/'))).toEqual([]);
    expect(await keys()).toContain('newsroom/calendar/calendar.ics');
  });
});
