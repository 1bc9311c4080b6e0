import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { JobAd, JobAdsView } from '#functions/newsroom/screens/job-ads/job-ads-view.ts';
import { aHandAd, paste } from '#test/builders/newsroom/hand-ad.ts';
import { context, hostile, stories, story } from '#test/newsroom/screens/view-parts.ts';

const asked: JobAd = { ...aHandAd(), story: null, takeOut: [], block: sha256(paste), pasted: null };
const by = { by: 'Hanna', day: '2026-12-03' };

export const emptyJobAds: JobAdsView = { context, ads: [], board: null };

export const fullJobAds: JobAdsView = {
  context,
  board: 'http://127.0.0.1:4181/',
  ads: [
    asked,
    { ...asked, vacancy: 'a', title: 'Undersköterska', pasted: { ...by, isSame: true } },
    { ...asked, vacancy: 'b', title: 'Drifttekniker', pasted: { ...by, isSame: false } },
    { ...asked, vacancy: 'c', title: 'Kock', pasted: { ...by, isSame: true }, takeOut: [stories.omar] },
  ],
};

export const hostileJobAds: JobAdsView = {
  context: { ...context, employer: hostile },
  board: null,
  ads: [true, false].map((isSame) => ({
    ...asked,
    vacancy: `--> ${hostile.slice(0, 50)}`,
    title: hostile,
    paste: hostile,
    takeOut: isSame ? [] : [story('ond', hostile)],
    pasted: { by: hostile, day: '2026-12-03', isSame },
  })),
};
