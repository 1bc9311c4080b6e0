import { describe, expect, it } from 'vitest';
import type { Mail, MailOutcome } from '#functions/ground/ports/mailer.ts';
import type { DigestData } from '#functions/newsroom/digests/digest-data.ts';
import { digestMail } from '#functions/newsroom/digests/digest-mail.ts';
import { mailDigest } from '#functions/newsroom/digests/mail-digest.ts';
import { writeDigest } from '#functions/newsroom/digests/write-digest.ts';
import { appendLog } from '#functions/publishing/records/log/append-log.ts';
import { checkpointsIn } from '#functions/publishing/records/log/checkpoint.ts';
import { digestWorkspace } from '#test/newsroom/digests/digest-workspace.ts';
import { fullDigest } from '#test/newsroom/digests/page/digest-views.ts';
import { campaign } from '#test/newsroom/digests/some-digest-facts.ts';

const week = '2026-W47';
const markOf = async (workspace: Awaited<ReturnType<typeof digestWorkspace>>) =>
  JSON.parse(await workspace.text(`digests/${week}/mail.json`)) as { state: string; readers: number };

/** A written digest with readers, and a carrier that answers as it is told. */
const written = async (
  answer: () => Promise<MailOutcome> = async () => ({ outcome: 'sent' }),
  goals: Readonly<Record<string, number>> = {},
) => {
  const workspace = await digestWorkspace();
  await workspace.content.put('campaigns/hosten.yaml', JSON.stringify(campaign({ goals })));
  await workspace.content.put(
    'channels.yaml',
    'digest: { recipients: [ledning@nordhamn.example, hr@nordhamn.example], language: en }',
  );
  await workspace.at().records.put('approvals/a/0.json', '{}');
  await appendLog(workspace.at(), 'jobba.nordhamn.example/records');
  await writeDigest(workspace.at(), week);
  const mails: Mail[] = [];
  const mailer = {
    send: async (mail: Mail) => {
      mails.push(mail);
      return answer();
    },
  };
  const newsroomAddress = 'https://redaktion.nordhamn.example/';
  return {
    workspace,
    mails,
    run: (writer = 'run-1') => mailDigest(workspace.at(undefined, { mailer, writer, newsroomAddress }), week),
  };
};

describe('the mailed digest', () => {
  it('goes to its readers in their language, with the numbers, the ask and the way to the page', async () => {
    const { mails, run } = await written();
    expect((await run()).findings).toEqual([]);
    const [mail] = mails;
    expect(mail?.to).toEqual(['ledning@nordhamn.example', 'hr@nordhamn.example']);
    expect(mail?.subject).toContain('Report');
    for (const part of ['Nothing went out in this period.', 'https://redaktion.nordhamn.example/digests/2026-W47/']) {
      expect(mail?.text).toContain(part);
      expect(mail?.html).toContain(part);
    }
    expect(mail?.text).toMatch(/unknown engagement\. /);
  });

  it('carries the three lines that prove the record later, where they can be found again', async () => {
    const { mails, run } = await written();
    await run();
    const [mail] = mails;
    expect(checkpointsIn(mail?.text ?? '')).toMatchObject([{ origin: 'jobba.nordhamn.example/records', size: 1 }]);
    const lines = (mail?.text ?? '').match(/jobba\.nordhamn\.example\/records\n1\n.{44}/)?.[0] ?? 'none';
    expect(mail?.html).toContain(lines);
  });

  it("compares with the goals of the period's campaigns, in text and in HTML", async () => {
    const { mails, run } = await written(undefined, { stories: 12, impressions: 20_000 });
    await run();
    const [mail] = mails;
    const lines = [
      'Stories told: 0 of 12 (0%), behind pace',
      'Impressions: unknown, the goal is 20,000. Nothing has gone out on LinkedIn yet.',
      'Through 20 December 2026, 28 days left.',
    ];
    expect(mail?.text).toContain(`\n\nThe campaigns' goals\n\nHösten:\n${lines.join('\n')}\n\nCounted from`);
    for (const line of ['<strong>Hösten</strong>', ...lines]) expect(mail?.html).toContain(line);
  });

  it('says nothing of goals when no campaign has any', async () => {
    const { mails, run } = await written();
    await run();
    expect(`${mails[0]?.text}${mails[0]?.html}`).not.toMatch(/goal|Hösten/);
  });

  it('is mailed once, however often the job runs', async () => {
    const { mails, run, workspace } = await written();
    await run();
    await run('run-2');
    expect(mails).toHaveLength(1);
    expect(await markOf(workspace)).toMatchObject({ state: 'sent', readers: 2 });
    expect(await workspace.text(`digests/${week}/mail.json`)).not.toContain('@');
  });

  it('is not mailed again when it may have left, and the finding says so', async () => {
    const { mails, run } = await written(async () => ({ outcome: 'unknown', reason: 'TimeoutError' }));
    expect((await run()).findings.map(({ rule }) => rule)).toEqual(['digest-mail-uncertain']);
    expect((await run('run-2')).findings.map(({ rule }) => rule)).toEqual(['digest-mail-uncertain']);
    expect(mails).toHaveLength(1);
  });

  it('is left in doubt, not sent twice, when the run dies while it sends', async () => {
    const { mails, run, workspace } = await written(async () => {
      throw new Error('killed');
    });
    await expect(run()).rejects.toThrow('killed');
    expect(await markOf(workspace)).toMatchObject({ state: 'sending' });
    expect((await run('run-2')).findings).toHaveLength(1);
    expect(mails).toHaveLength(1);
  });

  it('is tried again after a refusal', async () => {
    const answers: MailOutcome[] = [{ outcome: 'refused', reason: 'MessageRejected' }, { outcome: 'sent' }];
    const { mails, run, workspace } = await written(async () => answers.shift() ?? { outcome: 'sent' });
    expect((await run()).findings.map(({ rule }) => rule)).toEqual(['digest-mail-refused']);
    expect((await run('run-2')).findings).toEqual([]);
    expect(mails).toHaveLength(2);
    expect(await markOf(workspace)).toMatchObject({ state: 'sent' });
  });

  it('is sent by one of two runs at once', async () => {
    const { mails, run } = await written();
    await Promise.all([run('run-1'), run('run-2')]);
    expect(mails).toHaveLength(1);
  });

  it.each([
    ['without readers', 'digest: { recipients: [] }'],
    ['without the file', ''],
  ])('goes nowhere %s', async (_, channels) => {
    const { mails, run, workspace } = await written();
    if (channels === '') await workspace.content.remove('channels.yaml');
    else await workspace.content.put('channels.yaml', channels);
    await run();
    expect(mails).toEqual([]);
  });
});

describe('the mail', () => {
  const data = { ...fullDigest, writtenAt: '2026-11-23T05:00:00Z' } as unknown as DigestData;
  const mail = (part: Partial<DigestData> = {}) =>
    digestMail(
      { ...data, ...part },
      { to: ['a@nordhamn.example'], language: 'sv', newsroom: 'https://r.example', sender: 'Nordhamns stad' },
    );
  const tags = (html: string) =>
    [...html.matchAll(/<([a-z0-9]+)([^>]*)>/g)].map(([, name = '', rest = '']) => ({ name, rest }));

  it('keeps to what classic Outlook and a telephone draw', () => {
    const { html } = mail();
    const allowed = 'html head meta title body div table tr td h1 h2 p pre span strong br a'.split(' ');
    for (const { name, rest } of tags(html)) {
      expect(allowed).toContain(name);
      expect(rest).not.toMatch(/class=|flex|grid|float|position|background-image|url\(|src=|margin:[^0;"]/);
      if (name === 'table') expect(rest).toMatch(/role="presentation" width="\d+%?"/);
      if (name !== 'td') expect(rest).not.toMatch(/padding:(?!0)/);
    }
    expect(html.match(/https?:[^"<]*/g)).toEqual(['https://r.example/digests/2026-11/']);
    expect(html).toContain('mso-hide:all');
    expect(html).toContain('name="color-scheme" content="light dark"');
  });

  it('says who it is from, of which period, compared with which, and asks before it counts', () => {
    const { html, text, sender } = mail();
    expect(sender).toBe('Nordhamns stad');
    expect(html).toContain('Nordhamns stad · Rapport, november 2026 · Jämfört med oktober 2026.');
    expect(text.indexOf('Vi ber om en sak')).toBeLessThan(text.indexOf('berättelser ute'));
    expect(text).toContain('Förskollärare är svårast att hitta');
    expect(text).toContain('Upp mot förra perioden');
  });

  it('holds each bar’s number in words, so that nothing is lost where bars are not drawn', () => {
    const { html } = mail();
    for (const week of ['v. 42', '9\u202f100', 'v. 44', 'okänt', 'minst 16\u202f900']) expect(html).toContain(week);
  });

  it('is the same each time', () => {
    expect(mail()).toEqual(mail());
  });
});
