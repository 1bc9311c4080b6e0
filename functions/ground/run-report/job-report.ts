import type { BoardName } from '#functions/ground/channels/board-name.ts';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Measures } from '#functions/ground/run-report/measures-of.ts';

/** Where a publication can stand. */
export type PublicationKind =
  | 'claimed'
  | 'prepared'
  | 'sending'
  | 'published'
  | 'refused'
  | 'deferred'
  | 'missed'
  | 'unknown'
  | 'withdrawing'
  | 'removed';

/** Why an event is refused whose publication is another than its own words give. Nothing is read or written for it. */
export const otherId = 'other-id';

/** What a job did with one publication. `waiting` means that nothing was decided: paused, or not yet its time. */
export type Outcome = {
  readonly publication: string;
  readonly campaign: string;
  readonly story: string;
  readonly channel: ChannelName;
  readonly vacancy?: string;
  /** The board, when it is the whole ad there; then `publication` names the ad's ledger. */
  readonly board?: BoardName;
  readonly slot: string;
  readonly state: PublicationKind | 'waiting';
  readonly externalId: string | null;
  readonly reason: string | null;
  /**
   * Only where a newer approval was brought to what stands: changed, not taken (`reason` says why), not yet made, or made
   * without a certain answer. The state stays `published`.
   */
  readonly edit?: 'edited' | 'refused' | 'waiting' | 'unknown';
  /** Uncertain, and nothing settles it but a person. */
  readonly needsPerson?: true;
};

/** What every handler answers, and what `vardag job --json` prints. */
export type JobReport = {
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  /** Anything else worth a line: what was written, how many. */
  readonly notes: readonly string[];
  /** Numbers beside those that the outcomes give. */
  readonly measures?: Measures;
};

export const emptyReport: JobReport = { outcomes: [], findings: [], notes: [] };

const undecided: readonly Outcome['state'][] = ['waiting', 'claimed', 'prepared'];

/** Leaves out what was not decided yet where a later run of the same wake took it up again. */
const lastWords = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(
    ({ publication, state }, index) =>
      !(undecided.includes(state) && outcomes.slice(index + 1).some((later) => later.publication === publication)),
  );

/** Of a measure that several say, the last word holds. */
export const joinReports = (reports: readonly JobReport[]): JobReport => {
  const measures: Measures = Object.assign({}, ...reports.map((one) => one.measures ?? {}));
  return {
    outcomes: lastWords(reports.flatMap((one) => one.outcomes)),
    findings: reports.flatMap((one) => one.findings),
    notes: reports.flatMap((one) => one.notes),
    ...(Object.keys(measures).length === 0 ? {} : { measures }),
  };
};
