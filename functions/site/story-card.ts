import * as z from 'zod';
import { Bilingual, Code, Identifier } from '#functions/ground/findings/field-forms.ts';

const Named = z.strictObject({ id: z.string().min(1), name: Bilingual });
const LanguageName = z.enum(['sv', 'en']);
const Instant = z.iso.datetime({ offset: true });

const CardPicture = z.strictObject({
  /** Keys in the site's store, 480 x 320 and 1200 x 627. */
  thumb: z.string().min(1),
  og: z.string().min(1),
  /** 800 x 450, for ads; a story that was published before there was one has none. */
  jobAd: z.string().min(1).optional(),
  alt: z.string(),
  /** Upright size of the original. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** What index pages and feeds know of a published story. Names are bilingual, so that every index can say them. */
export const StoryCard = z.strictObject({
  id: Identifier,
  title: z.string().min(1),
  language: LanguageName,
  translation: z.strictObject({ id: Identifier, language: LanguageName }).nullable(),
  /** Plain text in the story's language. */
  ingress: z.string().max(200),
  people: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  unit: z.strictObject({ path: z.string().min(1), name: Bilingual }),
  /** The administration or company at the root of the unit's path. */
  root: Named,
  occupation: z.strictObject({ code: Code, name: Bilingual }),
  values: z.array(Named),
  published: Instant,
  modified: Instant,
  picture: CardPicture.nullable(),
});
export type StoryCard = Readonly<z.infer<typeof StoryCard>>;
