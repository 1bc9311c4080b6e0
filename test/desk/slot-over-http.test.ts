import { afterEach, beforeEach, expect, it } from 'vitest';
import { dayPlanKey, type PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';
import { plannedOf } from '#test/builders/newsroom/publications.ts';

const instant = '2026-12-01T08:00:00Z';
const page = `/newsroom/desk/slot/?campaign=hosten&at=${encodeURIComponent(instant)}`;

let desk: ADesk;
const planned = (part: Partial<PlannedPublication>) =>
  desk.world.deps.reports.put(
    dayPlanKey('2026-12-01'),
    JSON.stringify({ day: '2026-12-01', planned: [plannedOf({ campaign: 'hosten', instant, ...part })] }),
  );
beforeEach(async () => {
  desk = await aDesk();
  await desk.world.deps.content.put(
    'campaigns/hosten.yaml',
    'id: hosten\nname: Hösten\nfrom: 2026-11-01\nuntil: 2027-02-28\nslots: [{ days: [tue], at: "09:00" }]\nchannels: [linkedin]\n',
  );
}, 30_000);
afterEach(() => desk.close());

it.each(['hanna.h', 'eva.k'])('says to %s who was next in turn, by title, and why not', async (person) => {
  await planned({
    story: null,
    runnersUp: ['en-dag-i-skogen'],
    passedOver: [{ story: 'en-dag-i-skogen', reason: { sv: 'Har väntat kortare.', en: 'Has waited less.' } }],
  });
  const { text } = await desk.see(person, page);
  expect(text).toContain('<a href="/newsroom/stories/en-dag-i-skogen/">En dag i skogen</a>: Har väntat kortare.');
});

it('says no more than the title where an older plan has no reason, and nothing where nobody was', async () => {
  await planned({ story: null, runnersUp: ['en-dag-i-skogen'] });
  expect((await desk.see('eva.k', page)).text).toContain(
    '<li><a href="/newsroom/stories/en-dag-i-skogen/">En dag i skogen</a></li>',
  );
  await planned({ story: null, runnersUp: [] });
  expect((await desk.see('eva.k', page)).text).not.toContain('<h2>Näst på tur</h2>');
});
