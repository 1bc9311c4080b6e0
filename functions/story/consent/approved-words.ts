import type { Text } from '#functions/ground/language/text.ts';
import type { Consent } from '#functions/story/consent/consent.ts';

export type WordsRefusal = { readonly reason: 'consent-text'; readonly message: Text };

/**
 * Policy: whoever has approved one text, by its hash, has approved no other. Null means that nothing stands in the way, also
 * of a consent without `textHash`. It stops what is to be sent or changed. It never takes down what stands, so it is no part
 * of the permission itself: a typing error in a hash must not remove a post.
 */
export const wordsRefusal = (
  { displayName, textHash }: Pick<Consent, 'displayName' | 'textHash'>,
  hash: string,
): WordsRefusal | null =>
  (textHash ?? null) === null || textHash?.toLowerCase() === hash
    ? null
    : {
        reason: 'consent-text',
        message: {
          sv: `Texten är en annan än den som ${displayName} har godkänt.`,
          en: `The text differs from what ${displayName} approved.`,
        },
      };
