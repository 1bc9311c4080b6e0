import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import type { Deps } from '#functions/ports/deps.ts';
import { moveStory } from '#functions/stories/move-story.ts';
import type { Incident } from '#functions/wiring/simulate.ts';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** Changes one byte at the end of a picture, as a careless tool might. */
const touch = async (deps: Deps, key: string): Promise<void> => {
  const stored = await deps.content.get(key);
  if (stored !== null) await deps.content.put(key, Buffer.concat([stored.body, Buffer.from([0])]));
};

/**
 * What happens to people in eight weeks: a pause over one slot, a picture changed after its approval, mended and approved
 * anew, and a story that its storyteller takes back.
 */
export const demoIncidents = (
  deps: Deps,
  planned: { readonly touched: string; readonly withdrawn: string },
): readonly Incident[] => {
  const original = new Map<string, Uint8Array>();
  const picture = async (): Promise<string | null> =>
    (await deps.content.list(`stories/approved/${planned.touched}/`))
      .map((head) => head.key)
      .find((key) => key.endsWith('.jpg')) ?? null;
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
      at: at('2026-10-26T09:00:00Z'),
      run: async () => {
        const key = await picture();
        const stored = key === null ? null : await deps.content.get(key);
        if (key === null || stored === null) return;
        original.set(key, stored.body);
        await touch(deps, key);
      },
    },
    {
      at: at('2026-11-02T13:00:00Z'),
      run: async () => {
        for (const [key, body] of original) await deps.content.put(key, body);
        await moveStory(deps, planned.touched, 'approved', 'drafts');
      },
    },
    {
      at: at('2026-11-03T13:00:00Z'),
      run: async () => void (await moveStory(deps, planned.touched, 'drafts', 'approved')),
    },
    {
      at: at('2026-11-18T14:00:00Z'),
      run: async () => {
        await moveStory(deps, planned.withdrawn, 'approved', 'withdrawn');
        await deps.content.put(`stories/withdrawn/${planned.withdrawn}/reason.txt`, 'Berättaren har ångrat sig.\n');
      },
    },
  ];
};
