import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { linkedInShapes } from '#functions/story/pictures/variants.ts';

const page: Variant = { name: 'page-640-webp', width: 640, format: 'webp', quality: 76 };

/** What every contestant makes of a picture: the three shapes of LinkedIn, and one picture of a page. */
export const wanted: readonly Variant[] = [...Object.values(linkedInShapes), page];

export const fileOf = ({ name, format }: Variant): string => `${name}.${format === 'jpeg' ? 'jpg' : 'webp'}`;
