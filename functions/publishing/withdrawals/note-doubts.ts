import { Temporal } from 'temporal-polyfill';
import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Measures } from '#functions/ground/run-report/measures-of.ts';
import { doubtsKey } from '#functions/publishing/withdrawals/doubt.ts';
import { doubtInWords } from '#functions/publishing/withdrawals/doubt-words.ts';
import type { OpenDoubt, PermissionReview } from '#functions/publishing/withdrawals/ended-permissions.ts';
import { lastReadKey, type PermissionFacts } from '#functions/publishing/withdrawals/permission-facts.ts';
import type { Consent } from '#functions/story/consent/consent.ts';

type Needs = Pick<Deps, 'reports' | 'bus' | 'clock'>;

export type NotedDoubts = { readonly findings: readonly Finding[]; readonly measures: Measures };

const fileOf = ({ about, stories }: OpenDoubt): string =>
  about.startsWith('consent-')
    ? `consents/${about.slice('consent-'.length)}.yaml`
    : `stories/approved/${stories[0] ?? ''}`;

const hintOf = ({ about, until, braked }: OpenDoubt): Text => {
  const answer = about.startsWith('consent-') ? `answers/${about}.yaml` : 'answers/publication-….yaml';
  const sv = `Lägg tillbaka filen, eller svara i ${answer} (by, at, reason) att samtycket gäller.`;
  const en = `Put the file back, or answer in ${answer} (by, at, reason) that the permission holds.`;
  if (braked)
    return {
      sv: `${sv} Så många försvann på en gång att inget tas bort förrän någon har svarat.`,
      en: `${en} So many went at once that nothing is taken down before somebody has answered.`,
    };
  return { sv: `${sv} Annars tas det bort ${until ?? ''}.`, en: `${en} Otherwise it is taken down ${until ?? ''}.` };
};

const findingOf = (doubt: OpenDoubt): Finding => ({
  file: fileOf(doubt),
  line: null,
  rule: doubt.kind,
  severity: 'error',
  message: doubtInWords(doubt),
  hint: hintOf(doubt),
});

const write = async (deps: Needs, key: string, value: unknown): Promise<void> => {
  await putChanged(deps.reports, key, JSON.stringify(value), 'application/json');
};

/**
 * Keeps the consents that what stands depends on: those that can be read now and, of those that can't, what they said last.
 * `gone`: publications that stand no more.
 */
export const keepLastRead = (
  deps: Needs,
  { neededBy }: PermissionReview,
  permission: PermissionFacts,
  consents: ReadonlyMap<string, Consent>,
  gone: ReadonlySet<string>,
): Promise<void> => {
  const needed = new Set([...neededBy].flatMap(([publication, ids]) => (gone.has(publication) ? [] : ids)));
  const kept = [...needed].sort().flatMap((id) => {
    const consent = consents.get(id) ?? permission.lastRead.get(id);
    return consent === undefined ? [] : [[id, consent] as const];
  });
  return write(deps, lastReadKey, Object.fromEntries(kept));
};

/** Remembers what is in doubt and since when, tells of what is new, and says what is an alarm. */
export const noteDoubts = async (
  deps: Needs,
  review: PermissionReview,
  permission: PermissionFacts,
  consents: ReadonlyMap<string, Consent>,
): Promise<NotedDoubts> => {
  const now = deps.clock.now();
  await keepLastRead(deps, review, permission, consents, new Set());
  await write(deps, doubtsKey, review.doubts);
  const news = review.open.filter(({ about, kind }) => permission.doubts[about]?.kind !== kind);
  const events = news.map(
    ({ about, kind, since, until }): VardagEvent => ({
      name: 'PermissionDoubted',
      detail: { about, kind, since, until },
    }),
  );
  if (events.length > 0) await deps.bus.publish(events);
  const braked = review.open.filter((doubt) => doubt.braked).length;
  const over = review.open.filter(({ until }) => until !== null && Temporal.Instant.compare(until, now) <= 0).length;
  return {
    findings: review.open.map(findingOf),
    measures: { ...(braked === 0 ? {} : { DoubtsBraked: braked }), ...(over === 0 ? {} : { DoubtsOver: over }) },
  };
};
