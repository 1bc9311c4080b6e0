import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { type Pause, pauseStops } from '#functions/story/quiet/pause.ts';
import { readPause } from '#functions/story/quiet/read-pause.ts';

const what = { unit: 'utbildning.forskolan-solrosen', campaign: 'hosten', channel: 'linkedin' as const };
const rest = 'by: eva.k\nsince: 2026-11-20T10:00:00+01:00\nreason: Händelse i centrum\n';
const pauseFrom = async (text: string | null) => {
  const content = memoryStore();
  if (text !== null) await content.put('pause.yaml', text);
  return readPause({ content });
};

describe('a pause', () => {
  it.each<readonly [Pause['scope'], boolean]>([
    ['all', true],
    [{ unit: 'utbildning' }, true],
    [{ unit: 'utbildning.forskolan-solrosen' }, true],
    [{ unit: 'utbildning.forskolan' }, false],
    [{ unit: 'vard' }, false],
    [{ campaign: 'hosten' }, true],
    [{ campaign: 'varen' }, false],
    [{ channel: 'linkedin' }, true],
    [{ channel: 'site' }, false],
  ])('of %j stops the publication: %s', (scope, stops) => {
    expect(pauseStops({ scope, by: 'eva.k', since: '2026-11-20', reason: 'x' }, what)).toBe(stops);
  });

  it('is read from the store', async () => {
    expect(await pauseFrom(null)).toBeNull();
    expect((await pauseFrom(`scope: { channel: site }\n${rest}`))?.scope).toEqual({ channel: 'site' });
  });

  it.each(['', 'scope: everything\n', 'scope: { units: vard }\n', 'scope: [all\n'])(
    'that can not be understood stops everything: %j',
    async (text) => {
      expect((await pauseFrom(text))?.scope).toBe('all');
    },
  );
});
