import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** An approved story of Elsa's that nothing stands in the way of. */
export const storyOf = (part: Partial<StoryFacts> = {}): StoryFacts => ({
  id: 'elsas-vecka',
  folder: 'approved',
  title: 'Vi bestämmer veckan tillsammans',
  language: 'sv',
  translationOf: null,
  people: [{ name: 'Elsa', role: 'förskollärare', consent: 'elsa-2026' }],
  unit: 'utbildning.solrosen',
  occupation: '2343',
  values: { primary: 'delaktighet', values: ['delaktighet'], by: 'tagger' },
  images: 1,
  thumb: 'pictures/ab/elsa-thumb.jpg',
  alt: 'Elsa vid planeringstavlan.',
  approval: { hash: 'a'.repeat(64), at: '2026-11-01T08:00:00Z', by: 'eva.k' },
  errors: 0,
  warnings: 0,
  ...part,
});
