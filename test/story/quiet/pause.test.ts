import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { type Pause, pauseKey, pauseStops } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';

const what = { unit: 'utbildning.forskolan-solrosen', campaign: 'hosten', channel: 'linkedin' as const, story: 'elsa' };
const rest = 'by: eva.k\nsince: 2026-11-20T10:00:00+01:00\nreason: Händelse i centrum\n';
const pausesFrom = async (files: Readonly<Record<string, string>>) => {
  const content = memoryStore();
  for (const [key, text] of Object.entries(files)) await content.put(key, text);
  return readPauses({ content });
};
const scopes = async (files: Readonly<Record<string, string>>) =>
  (await pausesFrom(files)).pauses.map(({ scope }) => scope);

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
    [{ story: 'elsa' }, true],
    [{ story: 'olle' }, false],
  ])('of %j stops the publication: %s', (scope, stops) => {
    expect(pauseStops({ scope, by: 'eva.k', since: '2026-11-20', reason: 'x' }, what)).toBe(stops);
  });

  it.each<readonly [Pause['scope'], string]>([
    ['all', 'pauses/all.yaml'],
    [{ unit: 'utbildning.forskolan-solrosen' }, 'pauses/unit-utbildning.forskolan-solrosen.yaml'],
    [{ campaign: 'hosten' }, 'pauses/campaign-hosten.yaml'],
    [{ channel: 'job-boards' }, 'pauses/channel-job-boards.yaml'],
    [{ story: 'elsa' }, 'pauses/story-elsa.yaml'],
  ])('of %j stands in a file of its own', (scope, file) => {
    expect(pauseKey(scope)).toBe(file);
  });
});

describe('the pauses in force', () => {
  it('are none without a file', async () => {
    expect(await scopes({})).toEqual([]);
  });

  it('are several at once, and pause.yaml by hand is one of them', async () => {
    const files = {
      'pause.yaml': `scope: { story: elsa }\n${rest}`,
      'pauses/all.yaml': `scope: all\n${rest}`,
      'pauses/channel-site.yml': `scope: { channel: site }\n${rest}`,
    };
    expect(await scopes(files)).toEqual([{ story: 'elsa' }, 'all', { channel: 'site' }]);
  });

  it.each(['', 'scope: everything\n', 'scope: { units: vard }\n', 'scope: [all\n'])(
    'that can not be understood stop everything: %j',
    async (text) => {
      for (const file of ['pause.yaml', 'pauses/channel-site.yaml']) {
        const { pauses, findings } = await pausesFrom({ [file]: text });
        expect(pauses).toMatchObject([{ scope: 'all', file }]);
        expect(findings.length).toBeGreaterThan(0);
      }
    },
  );

  it('stop everything when the name of a file says another thing than its scope, and say so', async () => {
    const { pauses, findings } = await pausesFrom({
      'pauses/channel-site.yaml': `scope: { channel: linkedin }\n${rest}`,
    });
    expect(pauses).toMatchObject([{ scope: 'all' }]);
    expect(findings).toMatchObject([{ file: 'pauses/channel-site.yaml', rule: 'pause-name', severity: 'error' }]);
  });

  it('do not take away what another says', async () => {
    const files = {
      'pauses/unit-vard.yaml': 'scope: [\n',
      'pauses/story-elsa.yaml': `scope: { story: elsa }\n${rest}`,
    };
    expect(await scopes(files)).toEqual([{ story: 'elsa' }, 'all']);
  });
});
