import { blockParts } from '#functions/ads/vacancies/block-parts.ts';
import { markedBlock } from '#functions/ads/vacancies/marked-block.ts';
import { type StoryBlockFacts, storyBlock } from '#functions/ads/vacancies/story-block.ts';
import type { TeamtailorAd } from '#functions/ground/ports/teamtailor-ad.ts';

/** A story block as a job at Teamtailor gets it. */
export const aBlock = (about: Partial<StoryBlockFacts> = {}): string => {
  const { story = 'elsa' } = about;
  const html = storyBlock({
    story,
    person: { name: 'Elsa', role: 'förskollärare på Solrosen' },
    text: 'Vi bestämmer veckan tillsammans, och den som har barn går först.',
    link: `https://jobba.nordhamn.example/stories/${story}/?utm_source=job-ads&utm_content=${story}`,
    language: 'sv',
    ...about,
  });
  const parts = blockParts(html);
  if (parts === null) throw new Error('A story block has parts.');
  return markedBlock(parts);
};

export const anAd = (about: Partial<TeamtailorAd> = {}): TeamtailorAd => ({
  block: aBlock(),
  earlier: [],
  around: '',
  ...about,
});
