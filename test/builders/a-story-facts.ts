import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** An approved Swedish story from a preschool, about participation. */
export const aStoryFacts = (part: Partial<StoryFacts> = {}): StoryFacts => ({
  id: 'vi-bestammer-veckan',
  folder: 'approved',
  title: 'Vi bestämmer veckan tillsammans',
  language: 'sv',
  translationOf: null,
  people: [{ name: 'Elsa', role: 'förskollärare', consent: 'elsa-2026' }],
  unit: 'utbildning.forskolan-solrosen',
  occupation: '2343',
  values: { primary: 'delaktighet', values: ['delaktighet'], by: 'tagger' },
  images: 1,
  thumb: 'pictures/aa/thumb.jpg',
  alt: 'Elsa visar en planeringstavla i skogsbrynet.',
  approval: { hash: 'a'.repeat(64), at: '2026-11-01T08:00:00Z', by: 'bo.k' },
  errors: 0,
  warnings: 0,
  ...part,
});
