import type { Temporal } from 'temporal-polyfill';
import { adArchiveKey } from '#functions/ads/job-boards/ad-chain.ts';
import type { AdState } from '#functions/ads/job-boards/ad-state.ts';
import type { BoardUse } from '#functions/ads/job-boards/board-use.ts';
import type { AdFacts, SendableAd } from '#functions/ads/job-boards/plan-ad.ts';
import type { PublishedBlock } from '#functions/ads/job-boards/published-blocks.ts';
import { blockParts, linkFor } from '#functions/ads/vacancies/block-parts.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

/** A story block as plain text, for a person to paste last in an ad of another system. */
export const pasteText = (block: string): string | null => {
  const parts = blockParts(block);
  if (parts === null) return null;
  const { heading, text, linkWords, link } = parts;
  return [heading, text, `${linkWords}: ${linkFor('platsbanken', link)}`].filter((one) => one !== '').join('\n\n');
};

export type AdGathering<Ad> = {
  readonly use: BoardUse<Ad>;
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
  readonly seen: AdFacts<unknown>['vacancy'];
  readonly block: PublishedBlock | null;
};

const sendable = <Ad>(ad: Ad | null, story: string | null, told: string | null = null): SendableAd<Ad> | null =>
  ad === null ? null : { ad, hash: sha256(canonicalJson(ad)), story, told };

/** An ad that was sent. */
const sentAd = <Ad>(
  deps: Pick<Deps, 'records'>,
  { name }: BoardUse<Ad>,
  { id }: AdAsked,
  hash: string | null,
): Promise<Ad | null> =>
  hash === null ? Promise.resolve(null) : readJson<Ad>(deps.records, adArchiveKey({ board: name, vacancy: id }, hash));

const dayRule = 'platsbanken-last-publish-date';

/** All that the next step with an ad is decided from, and what a person should know of its content. */
export const gatherAd = async <Ad>(
  deps: Pick<Deps, 'records' | 'clock'>,
  { use, day, paused, released }: AdGathering<Ad>,
  asked: AdAsked,
): Promise<{ readonly facts: AdFacts<Ad>; readonly findings: readonly Finding[] }> => {
  const { id, state, vacancy, seen, block } = asked;
  const { form, on } = use;
  const delivers = use.delivers(vacancy?.source ?? state.source);
  const isLeaving = state.mayHold.some((story) => story !== block?.story);
  const told = isLeaving ? await sentAd(deps, use, asked, state.toldHash) : null;
  const lifting = state.mayHold.length > 0;
  const composed = (html: string | null, lifts: boolean) =>
    vacancy === null ? null : form.compose({ vacancy, block: html, day, lifting: lifts, told });
  const full = composed(block?.html ?? null, false);
  const bare = composed(null, lifting)?.ad ?? null;
  // What is left when the vacancy can no longer be composed, or not be seen.
  const sent = bare === null ? await sentAd(deps, use, asked, state.pending?.adHash ?? state.adHash) : null;
  const last = sent ?? told;
  const paste = block === null ? null : pasteText(block.html);
  // On its last day an ad that stands is left as it is.
  const isLastDay = state.externalId !== null && vacancy?.closes === day.toString();
  const isPlaced = full?.story === 'whole' || full?.story === 'shortened';
  return {
    findings:
      (state.owned || delivers || !use.byHand) && on
        ? (full?.findings ?? []).filter(
            ({ rule, severity }) =>
              (!isLastDay || rule !== dayRule) && (state.externalId === null || severity !== 'info'),
          )
        : [],
    facts: {
      state,
      vacancy: seen,
      on,
      delivers: on && delivers,
      byHand: use.byHand,
      block: block === null || paste === null ? null : { story: block.story, paste, pasteHash: sha256(paste) },
      mayStay: (story) => released.has(story),
      wanted: sendable(full?.ad ?? null, isPlaced ? (block?.story ?? null) : null, paste),
      bare: sendable(bare ?? (last === null ? null : form.without(last, day, told)), null),
      given: use.given(id, vacancy),
      paused: paused || block?.paused === true,
      now: deps.clock.now(),
    },
  };
};
