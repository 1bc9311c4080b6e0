import type { BoardAd } from '#functions/ads/job-boards/board-ad-list.ts';

export const paste = 'Möt Elsa på Solrosen\n\nLäs hela berättelsen: https://jobba.nordhamn.example/elsa/';

/** An ad that another system delivers, into which HR is asked to paste a story's block. */
export const aHandAd = (part: Partial<BoardAd> = {}): BoardAd => ({
  board: 'platsbanken',
  vacancy: 'varbi-4711',
  title: 'Förskollärare till Solrosen',
  state: 'by-hand',
  externalId: null,
  story: null,
  reason: null,
  detail: '',
  paste,
  takeOut: [],
  ...part,
});
