import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import { referenceFindings } from '#functions/publishing/campaigns/reference-findings.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { employerFiles } from '#test/builders/core/employer-files.ts';

const head = `id: hosten
name: Hösten
from: 2026-09-01
until: 2026-12-15
slots: [{ days: [tue], at: "09:00" }]
`;

const told = async (fields: string, channels = 'linkedin: { on: true }\nsite: { on: true }\n') => {
  const content = memoryStore();
  for (const [file, text] of Object.entries(employerFiles)) await content.put(file, text);
  await content.put('channels.yaml', channels);
  await content.put(
    'employer-values.yaml',
    '- { id: delaktighet, name: Delaktighet, hashtag: Delaktighet, patterns: [delaktig*] }\n',
  );
  await content.put('campaigns/hosten.yaml', `${head}${fields}`);
  const { settings } = await readSettings({ content });
  if (settings === null) throw new Error('no settings');
  const { campaigns, lined, findings } = await readCampaigns({ content });
  const loose = lined.flatMap((one) => referenceFindings(one, settings, new Set(['var-forskola'])));
  return { kept: campaigns.length, told: [...findings, ...loose].map(({ line, rule }) => `${line} ${rule}`) };
};

const at = '2026-12-01T09:00';

describe('a campaign that names', () => {
  it.each([
    ['a unit that is not', 'channels: [site]\npick:\n  units:\n    - utbildning\n    - utbilding\n', '10 unit-unknown'],
    ['a value that is not', 'channels: [site]\npick: { values: [mod] }\n', '7 value-unknown'],
    ['an occupation that is not', 'channels: [site]\npick:\n  occupations: ["9999"]\n', '8 occupation-unknown'],
    ['a story that is not', `channels: [site]\npinned:\n  - { slot: ${at}, story: x }\n`, '8 pinned-unknown'],
    ['a channel that is off', 'channels:\n  - site\n  - linkedin\n', '8 channel-off'],
  ])('%s is told on its line, and planned all the same', async (_what, fields, line) => {
    const off = line.endsWith('channel-off') ? 'linkedin: { on: false }\n' : undefined;
    expect(await told(fields, off)).toEqual({ kept: 1, told: [line] });
  });

  it('a channel that there is none of is told on its line', async () => {
    expect(await told('channels: [site, linkdin]\n')).toMatchObject({ kept: 0, told: [expect.stringMatching(/^6 /)] });
  });

  it('what is there, a folder by its name among it, is not told', async () => {
    const fields = `channels: [linkedin, site]\npick: { units: [utbildning], values: [delaktighet], occupations: ["2343"] }\npinned: [{ slot: ${at}, story: Vår förskola }]\n`;
    expect(await told(fields)).toEqual({ kept: 1, told: [] });
  });
});
