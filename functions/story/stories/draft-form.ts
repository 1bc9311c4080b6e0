import { splicedYaml, yamlData } from '#functions/ground/findings/spliced-yaml.ts';
import type { Plain } from '#functions/ground/findings/yaml-cuts.ts';
import { editsOf, isGroup, plainOf } from '#functions/ground/findings/yaml-edits.ts';
import { frontMatterOf } from '#functions/story/stories/front-matter.ts';
import type { Story } from '#functions/story/stories/story.ts';
import type { StoryFront } from '#functions/story/stories/story-front.ts';

/** What a person fills in who has never seen YAML. Nothing but the body and these fields of a file is touched by it. */
export type DraftForm = Pick<StoryFront, 'title' | 'language' | 'unit' | 'occupation' | 'people' | 'images'> &
  Partial<Pick<StoryFront, 'goal' | 'audience' | 'translationOf' | 'callToAction' | 'linkedin' | 'showsNobody'>> & {
    readonly text: string;
  };

const fields = [
  ...(['title', 'language', 'translationOf', 'people', 'unit', 'occupation', 'goal', 'audience', 'images'] as const),
  ...(['callToAction', 'linkedin', 'showsNobody'] as const),
];
/** Left out of a file where they are empty; the others have to be there, and their findings say so. */
const required: ReadonlySet<string> = new Set(['title', 'language', 'unit', 'occupation', 'people']);

const formValue = (form: DraftForm, field: (typeof fields)[number]): Plain | undefined => {
  const value = form[field] as Plain | undefined;
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty && !required.has(field) ? undefined : (value ?? '');
};

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const withBody = (top: string, body: string): string => `${top}${body}\n`;

/** A file of its own for a new story. */
export const newDraft = (form: DraftForm, author: string): string => {
  const front = fields.reduce<string>((text, field) => {
    const value = formValue(form, field);
    return value === undefined ? text : (splicedYaml(text, [{ at: [field], set: plainOf(value) ?? '' }]) ?? text);
  }, '');
  const signed = splicedYaml(front, [{ at: ['author'], set: author }]) ?? front;
  return withBody(`---\n${signed}---\n`, tidy(form.text));
};

/** A file with another block of facts on top; null where it has none, or the new one can't be made. */
export const withFront = (source: string, change: (front: string) => string | null): string | null => {
  const parts = frontMatterOf(source);
  const front = parts === null ? null : change(parts.front);
  return parts === null || front === null ? null : parts.opening + front + parts.closing + parts.body;
};

/** What the form is filled with at first; `front` as far as it could be read. */
export const draftFormOf = ({ front, source }: Pick<Story, 'front' | 'source'>): DraftForm => {
  const own = fields.flatMap((field) => (front[field] === undefined ? [] : [[field, front[field]] as const]));
  const text = (frontMatterOf(source)?.body ?? source).trim();
  return { ...(Object.fromEntries(own) as Omit<DraftForm, 'text'>), text };
};

/**
 * The file of a draft with what the form says, and every other byte as it was: comments, order, fields that the form has not.
 * Null where the facts on top can't be changed so; then the file is shown, and nothing is written.
 */
export const savedDraft = (source: string, form: DraftForm): string | null => {
  const parts = frontMatterOf(source);
  if (parts === null) return null;
  const data = yamlData(parts.front) as Plain | undefined;
  if (!isGroup(data ?? {})) return null;
  const before = (data ?? {}) as { readonly [name: string]: Plain };
  const edits = fields.flatMap((field) => {
    const now = before[field];
    const after = plainOf(formValue(form, field));
    const isEmpty = (value: Plain | undefined) => value === undefined || (Array.isArray(value) && value.length === 0);
    return isEmpty(now) && isEmpty(after) ? [] : editsOf([field], now, after);
  });
  const front = splicedYaml(parts.front, edits);
  if (front === null) return null;
  const top = `${parts.opening}${front}${parts.closing}`;
  return tidy(parts.body) === tidy(form.text) ? top + parts.body : withBody(top, tidy(form.text));
};
