import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { publicationProjectionKey } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';
import { factOf } from '#test/builders/newsroom/publications.ts';
import { keepSnapshots } from '#test/builders/stored-readings.ts';

let desk: ADesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => desk.close());

const board = '/newsroom/stories/';
const cards = (text: string): readonly string[] =>
  [...text.matchAll(/<h3><a href="([^"/]+)\/index.html"/g)].map(([, id]) => id ?? '');

describe('the stories board over HTTP', () => {
  it('shows all, with the filters, to whoever reads and to whoever acts', async () => {
    for (const person of [null, 'eva.k']) {
      const { status, text } = await desk.see(person, board);
      expect([status, cards(text)]).toEqual([200, ['en-dag-i-skogen', 'vi-bestammer-veckan']]);
      expect(text).toContain('<form class="find" method="get" action="/newsroom/stories/"');
    }
    expect((await desk.see('eva.k', board)).text).toContain('href="/newsroom/desk/draft/">Ny berättelse</a>');
  });

  it('shows what the address asks for, chosen in the form', async () => {
    const { text } = await desk.see(null, `${board}?state=draft&search=skogen`);
    expect(cards(text)).toEqual(['en-dag-i-skogen']);
    expect(text).toContain('<option value="draft" selected>Utkast</option>');
    expect(text).toContain('name="search" value="skogen"');
    expect(text).toContain('En berättelse passar.');
  });

  it('says that none fits, and lets no address become markup', async () => {
    const { status, text } = await desk.see(null, `${board}?search=%22%3E%3Cscript%3E&unit=%22%3E%3Ci%3E`);
    expect(status).toBe(200);
    expect(text).toContain('Inga berättelser passar.');
    expect(text).not.toMatch(/<script>|<i>/);
    expect(cards(text)).toEqual([]);
  });

  it('is the stored page while weeks are played, and where nothing is kept', async () => {
    desk.play({ from: '2026-10-05', week: 2, weeks: 9, day: '2026-10-13', published: 3 });
    expect((await desk.see(null, `${board}?state=draft`)).text).not.toContain('class="find"');
    desk.play(null);
    await desk.world.deps.reports.remove('newsroom/board.json');
    const { text } = await desk.see(null, board);
    expect(cards(text)).toHaveLength(2);
    expect(text).not.toContain('class="find"');
  });

  it('is kept anew only when it says something new', async () => {
    const { deps } = desk.world;
    const before = (await deps.reports.head('newsroom/board.json'))?.etag;
    await writeNewsroom(deps);
    expect((await deps.reports.head('newsroom/board.json'))?.etag).toBe(before);
    await deps.content.remove('stories/drafts/en-dag-i-skogen/story.md');
    await reviewStories(deps);
    await writeNewsroom(deps);
    expect((await deps.reports.head('newsroom/board.json'))?.etag).not.toBe(before);
    expect(cards((await desk.see(null, board)).text)).toEqual(['vi-bestammer-veckan']);
  });
});

describe('what is published over HTTP', () => {
  const published = '/newsroom/published/';
  const days = ['2026-11-03', '2026-11-10', '2026-11-17'] as const;
  const told = (text: string): readonly string[] =>
    [...text.matchAll(/<p class="on-day">([^<]+)</g)].map(([, day]) => day ?? '');

  beforeEach(async () => {
    const { deps } = desk.world;
    for (const [n, day] of days.entries()) {
      const fact = factOf({
        publication: `p${n}.linkedin`,
        campaign: `k${n}`,
        story: 'vi-bestammer-veckan',
        instant: `${day}T08:00:00Z`,
        publishedAt: `${day}T08:00:09Z`,
      });
      await deps.reports.put(publicationProjectionKey(fact.publication), JSON.stringify(fact));
      const counts = { clicks: n, likes: 0, comments: 0, shares: 0, reactions: null };
      const impressions = [300, 100, null][n] ?? null;
      const reading = aSnapshot(fact, { age: 'PT1H', measuredAt: `${day}T09:00:00Z`, impressions, ...counts });
      await keepSnapshots(deps.reports, [reading]);
    }
    await writeNewsroom(deps);
  });

  it('shows all, the newest first, with their sum', async () => {
    const { status, text } = await desk.see('eva.k', published);
    expect([status, told(text)]).toEqual([200, ['17 nov', '10 nov', '3 nov']]);
    expect(text).toMatch(/data-head="Visningar"><span class="number">400<\/span> <span class="why">läst för 2 av 3</);
  });

  it.each([
    ['?from=2026-11-10', ['17 nov', '10 nov']],
    ['?until=2026-11-10&sort=oldest', ['3 nov', '10 nov']],
    ['?sort=impressions', ['3 nov', '10 nov', '17 nov']],
    ['?sort=clicks', ['17 nov', '10 nov', '3 nov']],
    ['?from=2026-11-11&until=2026-11-12', []],
  ])('shows for %s %j', async (query, order) => {
    expect(told((await desk.see(null, `${published}${query}`)).text)).toEqual(order);
  });

  it('is the stored page while weeks are played', async () => {
    desk.play({ from: '2026-10-05', week: 2, weeks: 9, day: '2026-10-13', published: 3 });
    expect(told((await desk.see(null, `${published}?sort=oldest`)).text)).toEqual(['17 nov', '10 nov', '3 nov']);
  });
});
