import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readDayPlan } from '#functions/publishing/campaigns/day-plans.ts';
import { moveStory } from '#functions/story/stories/move-story.ts';
import type { Incident } from '#functions/wiring/simulate.ts';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** The picture of the story that is planned for a day, as a careless tool might come across it. */
const nextPicture = async (deps: Deps, day: string): Promise<string | null> => {
  const story = (await readDayPlan(deps, day))?.planned.find((one) => one.story !== null)?.story ?? null;
  if (story === null) return null;
  const heads = await deps.content.list(`stories/approved/${story}/`);
  return heads.map((head) => head.key).find((key) => key.endsWith('.jpg')) ?? null;
};

/**
 * What happens to people in eight weeks: a pause over one slot, a picture changed after its approval, mended and approved
 * anew, and a story that its storyteller takes back.
 */
export const demoIncidents = (deps: Deps, withdrawn: string): readonly Incident[] => {
  const touched: { key: string; body: Uint8Array; story: string }[] = [];
  return [
    {
      at: at('2026-10-20T06:30:00Z'),
      run: async () =>
        void (await deps.content.put(
          'pause.yaml',
          stringify({
            scope: 'all',
            by: 'eva.k',
            since: '2026-10-20T08:30:00+02:00',
            reason: 'Olycka i hamnen, vi väntar',
          }),
        )),
    },
    { at: at('2026-10-20T11:00:00Z'), run: () => deps.content.remove('pause.yaml') },
    {
      at: at('2026-10-29T10:00:00Z'),
      run: async () => {
        const key = await nextPicture(deps, '2026-10-29');
        const stored = key === null ? null : await deps.content.get(key);
        if (key === null || stored === null) return;
        touched.push({ key, body: stored.body, story: key.split('/')[2] ?? '' });
        await deps.content.put(key, Buffer.concat([stored.body, Buffer.from([0])]));
      },
    },
    {
      at: at('2026-11-02T13:00:00Z'),
      run: async () => {
        for (const { key, body, story } of touched) {
          await deps.content.put(key, body);
          await moveStory(deps, story, 'approved', 'drafts');
        }
      },
    },
    {
      at: at('2026-11-03T13:00:00Z'),
      run: async () => {
        for (const { story } of touched) await moveStory(deps, story, 'drafts', 'approved');
      },
    },
    {
      at: at('2026-11-18T14:00:00Z'),
      run: async () => {
        await moveStory(deps, withdrawn, 'approved', 'withdrawn');
        await deps.content.put(`stories/withdrawn/${withdrawn}/reason.txt`, 'Berättaren har ångrat sig.\n');
      },
    },
  ];
};
