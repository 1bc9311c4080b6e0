import { EmployerValues } from '#functions/employer-values/employer-value.ts';
import { compileLexicon } from '#functions/employer-values/lexicon.ts';
import { type TaggableText, tagValues } from '#functions/employer-values/tag-values.ts';
import type { ValueTag } from '#functions/employer-values/value-tag.ts';
import type { Language } from '#functions/stories/language.ts';
import source from './fourteen-values.json' with { type: 'json' };

export const fourteenValues = EmployerValues.parse(source).values;
export const lexicon = compileLexicon(fourteenValues);

/** A story whose title says nothing about any value. */
export const aText = (body: string, language: Language = 'sv', title = 'En tisdag'): TaggableText => ({
  title,
  body,
  language,
});

export const tagsOf = (body: string, language: Language = 'sv', title?: string): readonly ValueTag[] =>
  tagValues(lexicon, aText(body, language, title));

export const tagFor = (value: string, body: string, language: Language = 'sv', title?: string): ValueTag | undefined =>
  tagsOf(body, language, title).find((tag) => tag.value === value);
