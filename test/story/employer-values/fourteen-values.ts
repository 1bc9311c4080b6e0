import type { Language } from '#functions/ground/language/language.ts';
import { EmployerValues } from '#functions/story/employer-values/employer-value.ts';
import { compileLexicon } from '#functions/story/employer-values/lexicon.ts';
import { type TaggableText, tagValues } from '#functions/story/employer-values/tag-values.ts';
import type { ValueTag } from '#functions/story/employer-values/value-tag.ts';
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
