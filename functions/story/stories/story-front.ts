import * as z from 'zod';
import { Code, Identifier, LocalDate, WebAddress } from '#functions/ground/findings/field-forms.ts';

const StoryPerson = z.strictObject({ name: z.string().min(1), role: z.string().min(1), consent: z.string().min(1) });

const StoryImage = z.strictObject({
  file: z.string().regex(/^(?!\.)[^/\\\p{Cc}]{1,200}$/u, 'elsa.jpg'),
  /** Checked by the review, so that a missing text is told in its own words. */
  alt: z.string().optional(),
  focus: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]).optional(),
  credit: z.string().optional(),
  copyright: z.string().optional(),
});
export type StoryImage = z.infer<typeof StoryImage>;

/** The front matter of `story.md` (docs/content-formats.md#storymd). */
export const StoryFront = z.strictObject({
  title: z.string().min(1),
  language: z.enum(['sv', 'en']),
  translationOf: Identifier.optional(),
  people: z.array(StoryPerson).default([]),
  unit: z.string().min(1),
  occupation: Code,
  goal: z.string().optional(),
  audience: z.string().optional(),
  /** What a person chose; empty is none of them, absent is not answered. */
  values: z.array(z.string()).optional(),
  images: z.array(StoryImage).default([]),
  callToAction: z.strictObject({ text: z.string().min(1), url: WebAddress }).optional(),
  link: WebAddress.optional(),
  author: z.string().min(1),
  factsChecked: LocalDate.optional(),
  linkedin: z.strictObject({ text: z.string().min(1) }).optional(),
  /** No person is shown or named; else `people` may not be empty. */
  showsNobody: z.boolean().optional(),
  /** The responsible manager has assessed the secrecy; lowers a stop to a note, and stands in the approval. */
  secrecyReview: z.strictObject({ by: z.string().min(1), on: LocalDate }).optional(),
});
export type StoryFront = z.infer<typeof StoryFront>;

/** Stands in for a required field that a story with faults does not say; its own finding tells, so no other rule asks. */
export const unsaid = '?';
