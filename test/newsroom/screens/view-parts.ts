import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { PictureView } from '#functions/newsroom/page-kit/picture-view.ts';
import type { StoryLink } from '#functions/newsroom/page-kit/story-link.ts';

/** Text that breaks a page which does not escape: markup, quotes, entities, script addresses, long words. */
export const hostile = `"><script>alert('x')</script> & <b>fet</b> \u202e ${'Å'.repeat(90)}`;

export const context: PageContext = {
  employer: 'Nordhamns stad',
  timeZone: 'Europe/Stockholm',
  asOf: '2026-11-24T07:12:00Z',
  pauses: [],
};

export const pausedDesk: PageContext = {
  ...context,
  pauses: [
    {
      scope: 'channel',
      name: 'LinkedIn',
      by: 'eva.k',
      since: '2026-11-20T09:00:00Z',
      reason: 'Händelse i centrum',
      file: 'pauses/all.yaml',
    },
  ],
};

export const picture = (
  name: string,
  alt = 'Elsa visar en grupp kollegor en planeringstavla i skogsbrynet.',
  width = 480,
  height = 320,
): PictureView => ({
  src: `newsroom/pictures/${name}.jpg`,
  alt,
  width,
  height,
  language: 'sv',
});

export const story = (id: string, title: string, language: 'sv' | 'en' = 'sv'): StoryLink => ({ id, title, language });

export const stories = {
  elsa: story('vi-bestammer-veckan', 'Vi bestämmer veckan tillsammans'),
  omar: story('natten-pa-solgarden', 'Natten på Solgården är lugnare än du tror'),
  sara: story('en-ritning-i-taget', 'En ritning i taget, och någon som säger till'),
  amina: story('my-first-winter', 'My first winter clearing snow', 'en'),
  jon: story('ratt-hjalp-fran-borjan', 'Rätt hjälp från början'),
} as const;

export const text = (sv: string, en: string) => ({ sv, en });
export const known = (value: number) => ({ value, why: null });
export const unknown = (sv = 'LinkedIn svarade inte.', en = 'LinkedIn did not answer.') => ({
  value: null,
  why: { sv, en },
});
