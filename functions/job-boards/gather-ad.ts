import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/findings/finding.ts';
import { adArchiveKey } from '#functions/job-boards/ad-chain.ts';
import type { AdState } from '#functions/job-boards/ad-state.ts';
import { composePlatsbanken } from '#functions/job-boards/compose-platsbanken.ts';
import { pasteText } from '#functions/job-boards/paste-text.ts';
import type { AdFacts, SendableAd } from '#functions/job-boards/plan-ad.ts';
import type { PlatsbankenAd } from '#functions/job-boards/platsbanken-ad.ts';
import type { PlatsbankenSettings } from '#functions/job-boards/platsbanken-settings.ts';
import type { StandingBlock } from '#functions/job-boards/standing-blocks.ts';
import { removeStrictBlock } from '#functions/job-boards/strict-block.ts';
import { canonicalJson } from '#functions/ledger/canonical-json.ts';
import { readJson } from '#functions/ledger/read-json.ts';
import { sha256 } from '#functions/ledger/sha256.ts';
import type { Settings } from '#functions/organisation/settings.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { Vacancy } from '#functions/vacancies/vacancy.ts';

export type AdGathering = {
  readonly settings: Settings;
  readonly board: PlatsbankenSettings;
  readonly day: Temporal.PlainDate;
  /** Stories that are released to ads and permitted. */
  readonly released: ReadonlySet<string>;
  /** Nothing new may leave now, whatever the story. */
  readonly paused: boolean;
};

export type AdAsked = {
  readonly id: string;
  readonly state: AdState;
  readonly vacancy: Vacancy | null;
  readonly seen: AdFacts['vacancy'];
  readonly block: StandingBlock | null;
};

const sendable = (ad: PlatsbankenAd | null, story: string | null): SendableAd | null =>
  ad === null ? null : { ad, hash: sha256(canonicalJson(ad)), story };

/** The ad as it was last sent, without its story: what is left when the vacancy can no longer be composed, or not be seen. */
const lastSent = async (
  deps: Pick<Deps, 'records'>,
  { id, state }: AdAsked,
  day: Temporal.PlainDate,
): Promise<SendableAd | null> => {
  const hash = state.pending?.adHash ?? state.adHash;
  const ad = hash === null ? null : await readJson<PlatsbankenAd>(deps.records, adArchiveKey(id, hash));
  if (ad === null) return null;
  const tomorrow = day.add({ days: 1 }).toString();
  const lastPublishDate = ad.lastPublishDate < tomorrow ? tomorrow : ad.lastPublishDate;
  return sendable({ ...ad, description: removeStrictBlock(ad.description), lastPublishDate }, null);
};

const dayRule = 'platsbanken-last-publish-date';

export const delivers = ({ mode, elsewhere }: PlatsbankenSettings, source: string | null): boolean =>
  mode === 'push' && (source === null || !elsewhere.includes(source));

/** All that the next step with an ad is decided from, and what a person should know of its content. */
export const gatherAd = async (
  deps: Pick<Deps, 'records' | 'clock'>,
  { settings, board, day, paused, released }: AdGathering,
  asked: AdAsked,
): Promise<{ readonly facts: AdFacts; readonly findings: readonly Finding[] }> => {
  const { id, state, vacancy, seen, block } = asked;
  const ours = state.owned || delivers(board, vacancy?.source ?? state.source);
  const composing = { settings, board, day };
  const full = vacancy === null ? null : composePlatsbanken({ ...composing, vacancy, block: block?.html ?? null });
  const bare =
    vacancy === null
      ? null
      : composePlatsbanken({ ...composing, vacancy, block: null, lifting: state.mayHold.length > 0 });
  const paste = block === null ? null : pasteText(block.html);
  // On its last day an ad that stands is left as it is.
  const isLastDay = state.externalId !== null && vacancy?.closes === day.toString();
  const isPlaced = full?.story === 'whole' || full?.story === 'shortened';
  return {
    findings:
      ours && board.on
        ? (full?.findings ?? []).filter(
            ({ rule, severity }) =>
              (!isLastDay || rule !== dayRule) && (state.externalId === null || severity !== 'info'),
          )
        : [],
    facts: {
      state,
      vacancy: seen,
      on: board.on,
      delivers: board.on && delivers(board, vacancy?.source ?? state.source),
      block: block === null || paste === null ? null : { story: block.story, paste, pasteHash: sha256(paste) },
      mayStay: (story) => released.has(story),
      wanted: sendable(full?.ad ?? null, isPlaced ? (block?.story ?? null) : null),
      bare: sendable(bare?.ad ?? null, null) ?? (await lastSent(deps, asked, day)),
      given: Object.hasOwn(board.ads, id) ? (board.ads[id] ?? null) : null,
      paused: paused || block?.paused === true,
      now: deps.clock.now(),
    },
  };
};
