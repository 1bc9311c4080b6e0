import { describe, expect, it } from 'vitest';
import { writeDueDigests } from '#functions/jobs/write-due-digests.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { digestWorkspace } from '#test/newsroom/digests/digest-workspace.ts';

/** A workspace in which a story went out on 17 November. */
const begun = async () => {
  const workspace = await digestWorkspace();
  await workspace.keep({ publications: [aPublicationProjection()] });
  return workspace;
};

describe('the digests that are due', () => {
  it.each([
    ['2026-11-23T05:00:00Z', ['digests/2026-W47/']],
    ['2026-11-24T05:00:00Z', ['digests/2026-W47/']],
    ['2026-12-01T05:30:00Z', ['digests/2026-11/', 'digests/2026-W48/']],
    ['2027-01-01T05:30:00Z', ['digests/2026-12/', 'digests/2026-Q4/', 'digests/2026-W52/']],
  ])('at %s are %j', async (instant, folders) => {
    const workspace = await begun();
    await writeDueDigests(workspace.at(instant));
    const keys = (await workspace.reports.list('digests/')).map((head) => head.key);
    expect([...new Set(keys.map((key) => key.replace(/[^/]+$/, '')))]).toEqual(folders);
  });

  it('leave a week that was written on its Monday alone on the days after', async () => {
    const workspace = await begun();
    await writeDueDigests(workspace.at('2026-11-23T05:00:00Z'));
    expect((await writeDueDigests(workspace.at('2026-11-24T05:00:00Z'))).notes).toEqual(['no digest is due']);
  });

  it.each([
    ['2026-11-16T05:00:00Z', []],
    ['2026-11-23T05:00:00Z', ['digests/2026-W47/digest.json']],
  ])(
    'at %s, when the first story went out on 17 November, are %j, and nothing is mailed before',
    async (instant, written) => {
      const workspace = await begun();
      const mailed: unknown[] = [];
      await workspace.content.put('channels.yaml', 'digest: { recipients: [ledning@nordhamn.example] }');
      const send = async (mail: unknown) => {
        mailed.push(mail);
        return { outcome: 'sent' as const };
      };
      await writeDueDigests(workspace.at(instant, { mailer: { send } }));
      const keys = (await workspace.reports.list('digests/')).map((head) => head.key);
      expect(keys.filter((key) => key.endsWith('digest.json'))).toEqual(written);
      expect(mailed).toHaveLength(written.length);
    },
  );

  it('are none without a brand, and the finding says why', async () => {
    const workspace = await digestWorkspace();
    await workspace.content.remove('brand.yaml');
    const report = await writeDueDigests(workspace.at());
    expect(report.findings.map((finding) => finding.file)).toContain('brand.yaml');
    expect(await workspace.reports.list('digests/')).toEqual([]);
  });
});
