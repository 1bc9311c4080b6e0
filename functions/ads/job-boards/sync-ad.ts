import { adOutcome, blockPlace } from '#functions/ads/job-boards/ad-outcome.ts';
import type { AdProjection } from '#functions/ads/job-boards/ad-projection.ts';
import { adReason, forPerson } from '#functions/ads/job-boards/ad-words.ts';
import { type AdAsked, type AdGathering, gatherAd } from '#functions/ads/job-boards/gather-ad.ts';
import { planAd } from '#functions/ads/job-boards/plan-ad.ts';
import type { AdNeeds } from '#functions/ads/job-boards/send-ad.ts';
import { takeStep } from '#functions/ads/job-boards/take-step.ts';
import { vacancyFinding } from '#functions/ads/vacancies/vacancy-findings.ts';
import { boardTitles } from '#functions/ground/channels/board-name.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';

export type SyncedAd = {
  readonly projection: AdProjection;
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  readonly stopped: boolean;
  /** What stopped the ad before anything was sent. */
  readonly why: { readonly reason: string; readonly detail: string } | null;
};

/**
 * An ad that was found or named is given its text at once; one whose answer was lost is looked for at once; a story that could not
 * be taken out of an ad of ours takes the ad with it.
 */
const mostSteps = 3;

const told = ['published', 'refused', 'unknown', 'deferred', 'removed', 'withdrawing'] as const;
const isTold = (kind: string): kind is (typeof told)[number] => told.some((one) => one === kind);

const byHand = ['by-hand', 'take-out-by-hand', 'closed'];

const reasonIn = ({ state }: AdProjection): { readonly code: string; readonly detail: string } | null => {
  if (state.refused !== null && !byHand.includes(state.refused.reason))
    return { code: state.refused.reason, detail: state.refused.detail };
  if (state.unknown?.needsPerson === true) {
    const { reason, named } = state.unknown;
    return reason === 'duplicate' ? { code: 'duplicate', detail: named ?? '' } : { code: 'unsettled', detail: '' };
  }
  return state.deferred === null || !forPerson.includes(state.deferred.reason)
    ? null
    : { code: state.deferred.reason, detail: '' };
};

const findingOf = (
  { board, vacancy }: AdProjection,
  why: { readonly code: string; readonly detail: string },
): Finding => {
  const { message, hint } = adReason(board, why.code, why.detail);
  const named = why.code === 'duplicate' && why.detail !== '' ? ` (${why.detail})` : '';
  return vacancyFinding({ file: `${boardTitles[board]}: ${vacancy}`, line: null }, `${board}-${why.code}`, {
    severity: 'error',
    message: { sv: message.sv + named, en: message.en + named },
    hint,
  });
};

const outcomesOf = (before: AdProjection, after: AdProjection): readonly Outcome[] => {
  if (before.entries === after.entries || !isTold(after.state.kind)) return [];
  if (byHand.includes(after.state.refused?.reason ?? '')) return [];
  const gone = before.state.mayHold.filter((story) => !after.state.mayHold.includes(story));
  const reason = after.state.refused?.reason ?? after.state.unknown?.reason ?? after.state.deferred?.reason ?? null;
  const settled = after.state.kind === 'published' || after.state.kind === 'removed';
  const lifted = settled
    ? gone.map((story) => ({
        ...adOutcome(after, { state: 'removed', story }),
        externalId: blockPlace(after, story),
      }))
    : [];
  const whole = adOutcome(after, { state: after.state.kind === 'deferred' ? 'deferred' : after.state.kind, reason });
  return after.state.kind === 'removed' && lifted.length > 0 ? lifted : [...lifted, whole];
};

const unfit = (findings: readonly Finding[]): SyncedAd['why'] => {
  const error = findings.find(({ severity }) => severity === 'error');
  return error === undefined ? null : { reason: 'unfit', detail: error.rule };
};

/** Brings one vacancy's ad at the board to what it should be now, and tells what it did and what a person has to do. */
export const syncAd = async <Ad>(
  deps: AdNeeds,
  gathering: AdGathering<Ad>,
  asked: Omit<AdAsked, 'state'> & { readonly projection: AdProjection; readonly isKnown: (id: string) => boolean },
): Promise<SyncedAd> => {
  let { projection } = asked;
  let why: string | null = null;
  let stopped = false;
  let findings: readonly Finding[] = [];
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const gathered = await gatherAd(deps, gathering, { ...asked, state: projection.state });
    findings = gathered.findings;
    const step = planAd(gathered.facts);
    const source = asked.vacancy?.source ?? projection.state.source ?? '';
    const taken = await takeStep(deps, gathering.use.client, projection, step, {
      ...gathered.facts,
      source,
      isKnown: asked.isKnown,
    });
    const isNews = taken.projection.entries !== projection.entries;
    ({ projection, why } = taken);
    stopped = taken.stopped;
    const isFound = projection.state.kind === 'published' && projection.state.adHash === null;
    const isLostNow = step.do === 'create' && projection.state.unknown?.needsPerson === false;
    const goesOn = isFound || isLostNow || (step.do === 'update' && projection.state.refused !== null);
    if (!isNews || !goesOn || stopped) break;
  }
  const said = why !== null && why !== 'no-access' ? { code: why, detail: '' } : null;
  // What is wrong with a person's answer is said rather than what it was to answer.
  const reason = said !== null && /^given-/.test(said.code) ? said : (reasonIn(projection) ?? said);
  return {
    projection,
    stopped,
    why: said === null ? unfit(findings) : { reason: said.code, detail: '' },
    outcomes: outcomesOf(asked.projection, projection),
    findings: reason === null ? findings : [...findings, findingOf(projection, reason)],
  };
};
