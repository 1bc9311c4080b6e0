import { describe, expect, it } from 'vitest';
import type { DigestData } from '#functions/newsroom/digests/digest-data.ts';
import { writeDigest } from '#functions/newsroom/digests/write-digest.ts';
import { appendLog } from '#functions/publishing/records/log/append-log.ts';
import { checkpointsIn, checkpointText } from '#functions/publishing/records/log/checkpoint.ts';
import { newestCheckpoint } from '#functions/publishing/records/log/newest-checkpoint.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { sourceStands } from '#test/builders/stored-readings.ts';
import { type DigestWorkspace, digestWorkspace } from '#test/newsroom/digests/digest-workspace.ts';
import { campaign } from '#test/newsroom/digests/some-digest-facts.ts';

const folder = 'digests/2026-W47';
const projection = aPublicationProjection();
const site = aPublicationProjection({ channel: 'site', externalId: 'page:x', url: 'https://jobba.nordhamn.example/x' });

const oneToldWeek = async (): Promise<DigestWorkspace> => {
  const workspace = await digestWorkspace();
  await workspace.keep({
    stories: [aStoryFacts()],
    publications: [projection, site],
    snapshots: [aSnapshot(projection)],
  });
  return workspace;
};

const data = async (workspace: DigestWorkspace): Promise<DigestData> =>
  JSON.parse(await workspace.text(`${folder}/digest.json`)) as DigestData;

/** Every figure anywhere in the data. */
const figuresIn = (value: unknown): readonly { value: number | null; why: unknown; from: readonly string[] }[] => {
  if (value === null || typeof value !== 'object') return [];
  if ('formula' in value && 'from' in value) return [value as never];
  return Object.values(value).flatMap(figuresIn);
};

describe('writing a digest', () => {
  it('leaves a page, every number and a row a channel, and says so on the bus', async () => {
    const workspace = await oneToldWeek();
    const report = await writeDigest(workspace.at(), '2026-W47');
    expect(report.notes).toEqual([`${folder}/index.html written`]);
    expect(workspace.events).toEqual([
      { name: 'DigestWritten', detail: { period: '2026-W47', key: `${folder}/index.html` } },
    ]);
    const page = await workspace.text(`${folder}/index.html`);
    expect(page).toContain('Vi bestämmer veckan tillsammans');
    expect(page).toContain('href="digest.csv"');
    const rows = (await workspace.text(`${folder}/digest.csv`)).split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatch(/;linkedin;published;2026-11-17T08:00:05Z;;2026-11-18T08:05:05Z;1000;15;3;engagement\//);
    expect(rows[2]).toMatch(/;site;published;.*;;;;;;Räknas bara på LinkedIn\.$/);
  });

  it("carries the record's checkpoint, and keeps the one that it has told", async () => {
    const workspace = await oneToldWeek();
    const deps = workspace.at();
    await deps.records.put('approvals/a/0.json', '{}');
    await appendLog(deps, 'jobba.nordhamn.example/records');
    const newest = await newestCheckpoint(deps);
    const lines = newest === null ? '' : checkpointText(newest);
    await writeDigest(deps, '2026-W47');
    expect((await data(workspace)).checkpoint).toBe(lines);
    expect(checkpointsIn(await workspace.text(`${folder}/index.html`)).map(checkpointText)).toEqual([lines]);
    await deps.records.put('approvals/a/1.json', '{}');
    await appendLog(deps, 'jobba.nordhamn.example/records');
    expect((await writeDigest(workspace.at(), '2026-W47')).notes).toEqual([
      `${folder}/index.html says the same and was left as it stands`,
    ]);
  });

  it('lets every number be followed back to objects that stand, and gives every unknown a reason', async () => {
    const workspace = await oneToldWeek();
    await writeDigest(workspace.at(), '2026-W47');
    const figures = figuresIn(await data(workspace));
    expect(figures.length).toBeGreaterThan(10);
    for (const { value, why, from } of figures) {
      if (value === null)
        expect(why).toMatchObject({ sv: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
      else expect(from.length > 0 || value === 0).toBe(true);
      for (const key of from) expect(await sourceStands(workspace.reports, key), key).toBe(true);
    }
  });

  it('compares a long campaign with its goal by all its posts, also those that are no longer measured', async () => {
    const workspace = await oneToldWeek();
    const long = campaign({ from: '2025-11-01', goals: { impressions: 20_000, stories: 10 } });
    await workspace.content.put('campaigns/hosten.yaml', JSON.stringify(long));
    const old = aPublicationProjection({ story: 'for-lange-sedan', publishedAt: '2025-11-04T08:00:05Z' });
    await workspace.keep({ publications: [old], snapshots: [aSnapshot(old, { age: 'P90D', impressions: 9_000 })] });
    await writeDigest(workspace.at(), '2026-W47');
    expect((await data(workspace)).goals).toMatchObject([
      {
        campaign: 'hosten',
        goals: [
          { key: 'stories', goal: 10, figure: { value: 2, formula: 'goal-stories' } },
          { key: 'impressions', goal: 20_000, figure: { value: 10_000, least: false, formula: 'goal-posts' } },
        ],
      },
    ]);
    expect(await workspace.text(`${folder}/index.html`)).toContain('Visningar: 10\u202f000 av 20\u202f000 (50\u00a0%)');
    for (const { from } of figuresIn((await data(workspace)).goals))
      for (const key of from) expect(await sourceStands(workspace.reports, key), key).toBe(true);
  });

  it('in a workspace where nothing has happened is honest and empty', async () => {
    const workspace = await digestWorkspace();
    await writeDigest(workspace.at(), '2026-W47');
    expect(await workspace.text(`${folder}/index.html`)).toContain('Inget gick ut den här perioden.');
    const { numbers, told, ask } = await data(workspace);
    expect(numbers.map((number) => number.figure.value)).toEqual([0, null, null]);
    expect(told).toEqual([]);
    expect(ask.sv).toMatch(/^Till HR: bestäm nästa kampanj/);
    expect(await workspace.text(`${folder}/digest.csv`)).toMatch(/^period;story;[^\r]*\r\n$/);
  });

  it('is silent when it would say the same an hour later, and speaks when a number has changed', async () => {
    const workspace = await oneToldWeek();
    await writeDigest(workspace.at(), '2026-W47');
    const first = await workspace.text(`${folder}/index.html`);
    await writeDigest(workspace.at('2026-11-23T06:00:00Z'), '2026-W47');
    expect(await workspace.text(`${folder}/index.html`)).toBe(first);
    expect(workspace.events).toHaveLength(1);
    await workspace.keep({ snapshots: [aSnapshot(projection, { age: 'P3D', impressions: 2_000 })] });
    await writeDigest(workspace.at('2026-11-23T07:00:00Z'), '2026-W47');
    expect(await workspace.text(`${folder}/index.html`)).not.toBe(first);
    expect(workspace.events).toHaveLength(2);
  });

  it('that died before it told of itself is written and told again', async () => {
    const workspace = await oneToldWeek();
    const broken = { publish: () => Promise.reject(new Error('the bus is away')) };
    await expect(writeDigest(workspace.at(undefined, { bus: broken }), '2026-W47')).rejects.toThrow('the bus is away');
    await writeDigest(workspace.at('2026-11-23T05:05:00Z'), '2026-W47');
    expect(workspace.events).toHaveLength(1);
    expect((await data(workspace)).writtenAt).toBe('2026-11-23T05:05:00Z');
  });

  it('shows no picture of a story that has been taken down, nor lets its title run in a page or a sheet', async () => {
    const workspace = await oneToldWeek();
    await workspace.keep({
      stories: [aStoryFacts({ title: '=1+1<script>alert(1)</script>' })],
      publications: [{ ...projection, state: 'removed' }],
    });
    await writeDigest(workspace.at(), '2026-W47');
    const page = await workspace.text(`${folder}/index.html`);
    expect(page).not.toContain('thumb.jpg');
    expect(page).not.toContain('<script>alert');
    expect(await workspace.text(`${folder}/digest.csv`)).toContain(";'=1+1<script>");
  });

  it('stands alone as one file: rules and pictures inside, and no way into a newsroom that has no address', async () => {
    const workspace = await oneToldWeek();
    await workspace.reports.put('newsroom/style.css', 'body{color:red}');
    await workspace.reports.put('pictures/aa/thumb.jpg', new Uint8Array([1, 2, 3]));
    await writeDigest(workspace.at(), '2026-W47');
    const alone = await workspace.text(`${folder}/report.html`);
    expect(alone).toContain('<style>body{color:red}</style>');
    expect(alone).toContain('src="data:image/jpeg;base64,AQID"');
    expect(alone).toContain('Vi bestämmer veckan tillsammans');
    expect(alone).not.toMatch(/<link|<header class="masthead"|href="(?!https?:|#)/);
    await workspace.keep({ snapshots: [aSnapshot(projection, { age: 'P3D', impressions: 2_000 })] });
    await writeDigest(workspace.at(undefined, { newsroomAddress: 'https://redaktion.example/' }), '2026-W47');
    expect(await workspace.text(`${folder}/report.html`)).toContain(
      'href="https://redaktion.example/digests/2026-W47/numbers.html#told"',
    );
  });

  it('shows behind its numbers every reading with where it lies, and no clicks of a single post', async () => {
    const workspace = await oneToldWeek();
    const failed = aSnapshot(projection, {
      age: 'P3D',
      impressions: null,
      likes: null,
      clicks: 4711,
      unread: 'timeout',
    });
    await workspace.keep({ snapshots: [failed] });
    await writeDigest(workspace.at(), '2026-W47');
    const behind = await workspace.text(`${folder}/numbers.html`);
    const rows = ['P1D', 'P3D'].map((age) => `engagement/month=2026-11/#${projection.publication}.${age}</code>`);
    for (const part of ['id="told"', 'id="engagement-rate"', 'id="job-ad-clicks"', ...rows, 'timeout'])
      expect(behind).toContain(part);
    expect(behind).not.toMatch(/4711|>20</);
  });

  it('of what is no period is a finding, and nothing is written', async () => {
    const workspace = await oneToldWeek();
    const report = await writeDigest(workspace.at(), '2026-W54');
    expect(report.findings).toMatchObject([{ rule: 'digest-period', severity: 'error' }]);
    expect(await workspace.reports.list('digests/')).toEqual([]);
    expect(workspace.events).toEqual([]);
  });
});
