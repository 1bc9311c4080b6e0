import type { Temporal } from 'temporal-polyfill';
import type { AdState } from '#functions/ads/job-boards/ad-state.ts';
import type { SyncedBoard } from '#functions/ads/job-boards/sync-board.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { BoardName } from '#functions/ground/channels/board-name.ts';

/** How an ad at a board is, for those who read the newsroom. */
export type BoardAdState = 'stands' | 'by-hand' | 'refused' | 'unsettled' | 'waits' | 'leaving';

/** One open vacancy, or one whose ad is not settled. */
export type BoardAd = {
  readonly board: BoardName;
  readonly vacancy: string;
  readonly title: string;
  readonly state: BoardAdState;
  readonly externalId: string | null;
  /** The story in the ad. */
  readonly story: string | null;
  /** A code of `ad-words.ts`, or what the board said. */
  readonly reason: string | null;
  readonly detail: string;
  /** What HR is asked to paste, and the stories whose text it is asked to take out. */
  readonly paste: string | null;
  readonly takeOut: readonly string[];
};

/** `reports/board-ads.json`, for the newsroom. */
export type BoardAdList = { readonly ads: readonly BoardAd[] };
export const boardAdsKey = 'board-ads.json';

/** What only a change of the ad, or of the key, ends. */
const mended = ['marks-broken', 'no-rights'];

const stateOf = (state: AdState): BoardAdState | null => {
  const asked = state.byHand.paste !== null || state.byHand.takeOut.length > 0;
  if (asked && state.externalId === null) return 'by-hand';
  switch (state.kind) {
    case 'published':
      return 'stands';
    case 'refused':
      return /^(closed|take-out-by-hand)$/.test(state.refused?.reason ?? '') ? null : 'refused';
    case 'unknown':
      return state.unknown?.needsPerson === true ? 'unsettled' : 'waits';
    case 'withdrawing':
      return 'leaving';
    case 'deferred':
      return mended.includes(state.deferred?.reason ?? '') ? 'refused' : 'waits';
    case 'removed':
    case 'none':
      return null;
    default:
      return 'waits';
  }
};

const reasonOf = ({ refused, unknown, deferred }: AdState): string | null =>
  refused?.reason ??
  (unknown === null ? null : unknown.reason === 'duplicate' ? 'duplicate' : 'unsettled') ??
  deferred?.reason ??
  null;

/** The ads worth a line. `pastes` are the texts that people are asked to paste, by their hash. */
export const boardAdList = (
  board: BoardName,
  { ads, whys }: Pick<SyncedBoard, 'ads' | 'whys'>,
  { vacancies, pastes }: { readonly vacancies: readonly Vacancy[]; readonly pastes: ReadonlyMap<string, string> },
  day: Temporal.PlainDate,
): readonly BoardAd[] => {
  const titles = new Map(vacancies.map(({ id, title }) => [id, title]));
  const open = new Set(vacancies.filter(({ closes }) => closes >= day.toString()).map(({ id }) => id));
  return [...new Set([...ads.keys(), ...whys.keys()])].sort().flatMap((vacancy): readonly BoardAd[] => {
    const state = ads.get(vacancy)?.state;
    const why = whys.get(vacancy);
    const shown = (state === undefined ? null : stateOf(state)) ?? (why === undefined ? null : 'refused');
    const isPast = !open.has(vacancy) && (shown === 'stands' || shown === 'refused' || shown === 'by-hand');
    if (shown === null || isPast) return [];
    return [
      {
        board,
        vacancy,
        title: titles.get(vacancy) ?? vacancy,
        state: shown,
        externalId: state?.externalId ?? null,
        story: state?.story ?? null,
        reason: shown === 'by-hand' || shown === 'stands' ? null : ((state && reasonOf(state)) ?? why?.reason ?? null),
        detail: state?.refused?.detail ?? state?.unknown?.named ?? why?.detail ?? '',
        paste: pastes.get(state?.byHand.paste ?? '') ?? null,
        takeOut: state?.byHand.takeOut ?? [],
      },
    ];
  });
};
