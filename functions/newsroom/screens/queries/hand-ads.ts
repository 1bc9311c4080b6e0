import { Temporal } from 'temporal-polyfill';
import type { PastedBlock } from '#functions/ads/vacancies/pasted-block.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { HandAd, PastedAs } from '#functions/newsroom/screens/job-ads/job-ads-view.ts';
import { localDayOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';

const pastedAs = ({ block, by, at }: PastedBlock, wanted: string, timeZone: string): PastedAs => ({
  by,
  day: at.includes('T') ? localDayOf(Temporal.Instant.from(at), timeZone).toString() : at,
  isSame: wanted.startsWith(block),
});

/** The ads at boards with what people say they have pasted there; what is no longer asked for needs no word of it. */
export const handAds = (facts: Pick<NewsroomFacts, 'boardAds' | 'pasted' | 'gathered'>): readonly HandAd[] =>
  facts.boardAds.ads.map((ad) => {
    const block = ad.paste === null ? null : sha256(ad.paste);
    const said = facts.pasted?.get(ad.vacancy);
    const pasted = block === null || said === undefined ? null : pastedAs(said, block, timeZoneOf(facts));
    return { ...ad, block, pasted };
  });
