import type { Finding } from '#functions/ground/findings/finding.ts';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { MailOutcome } from '#functions/ground/ports/mailer.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import type { DigestData } from '#functions/newsroom/digests/digest-data.ts';
import { digestKeys } from '#functions/newsroom/digests/digest-keys.ts';
import { digestMail } from '#functions/newsroom/digests/digest-mail.ts';
import { Brand } from '#functions/story/organisation/brand.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';

export type MailNeeds = Pick<Deps, 'content' | 'reports' | 'clock' | 'mailer' | 'newsroomAddress' | 'writer'>;

/** `sending` without an end is a run that stopped in the middle: the mail may have left. How many readers, never who. */
type MailMark = {
  readonly state: 'sending' | MailOutcome['outcome'];
  readonly at: string;
  readonly by: string;
  readonly readers: number;
  readonly reason: string | null;
};

const uncertain = (key: string, why: string): Finding => ({
  file: key,
  line: null,
  rule: 'digest-mail-uncertain',
  severity: 'warning',
  message: {
    sv: `Rapporten skickades kanske inte: ${why}. Den skickas inte igen av sig själv.`,
    en: `The report may not have been mailed: ${why}. It is not mailed again by itself.`,
  },
  hint: {
    sv: 'Fråga en mottagare. Kom den inte: skicka länken själv.',
    en: 'Ask a reader. If it did not come: send the link yourself.',
  },
});

const refused = (key: string, why: string): Finding => ({
  file: key,
  line: null,
  rule: 'digest-mail-refused',
  severity: 'error',
  message: { sv: `Rapporten skickades inte: ${why}.`, en: `The report was not mailed: ${why}.` },
  hint: {
    sv: 'Kontrollera VARDAG_MAIL_FROM och att avsändaren är verifierad i SES. Kör sedan "vardag job write-digest".',
    en: 'Check VARDAG_MAIL_FROM and that SES has verified the sender. Then run "vardag job write-digest".',
  },
});

const textAt = async (store: ObjectStore, key: string): Promise<string> =>
  new TextDecoder().decode((await store.get(key))?.body);

/**
 * Mails a digest that stands, once. The mark is written before the mail leaves, so a run that stops in the middle leaves
 * a doubt and never a second mail. A mail that was refused may be tried again.
 */
export const mailDigest = async (deps: MailNeeds, period: string): Promise<JobReport> => {
  const { value } = await readYaml(deps, ChannelSettings, 'channels.yaml', 'optional');
  const { recipients = [], language = 'sv' } = value?.digest ?? {};
  const brand = await readYaml(deps, Brand, 'brand.yaml', 'optional');
  const data = await readJson<DigestData>(deps.reports, digestKeys(period).json);
  if (data === null || recipients.length === 0) return emptyReport;
  const key = digestKeys(period).mail;
  const at = deps.clock.now().toString();
  const mark = (state: MailMark['state'], reason: string | null = null): string =>
    `${canonicalJson({ state, at, by: deps.writer, readers: recipients.length, reason } satisfies MailMark)}\n`;
  const stored = await deps.reports.get(key);
  const standing = stored === null ? null : (JSON.parse(new TextDecoder().decode(stored.body)) as MailMark);
  if (standing?.state === 'sent') return emptyReport;
  if (standing !== null && standing.state !== 'refused')
    return { ...emptyReport, findings: [uncertain(key, standing.reason ?? standing.state)] };
  const claim = await deps.reports.put(key, mark('sending'), stored ? { ifMatch: stored.etag } : { ifAbsent: true });
  if (!claim.written && (await textAt(deps.reports, key)) !== mark('sending'))
    return { ...emptyReport, notes: [`the digest of ${period} is being mailed by another run`] };
  const sent = await deps.mailer.send(
    digestMail(data, {
      to: recipients,
      language,
      newsroom: deps.newsroomAddress,
      ...(brand.value === null ? {} : { sender: brand.value.employer[language] }),
    }),
  );
  const reason = sent.outcome === 'sent' ? null : sent.reason;
  await deps.reports.put(key, mark(sent.outcome, reason), { contentType: 'application/json' });
  if (sent.outcome === 'refused') return { ...emptyReport, findings: [refused(key, sent.reason)] };
  if (sent.outcome === 'unknown') return { ...emptyReport, findings: [uncertain(key, sent.reason)] };
  return { ...emptyReport, notes: [`the digest of ${period} was mailed to ${recipients.length}`] };
};
