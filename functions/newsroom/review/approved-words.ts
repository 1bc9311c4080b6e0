import type { Finding } from '#functions/ground/findings/finding.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { aboutStory } from '#functions/newsroom/review/rule.ts';
import { wordsRefusal } from '#functions/story/consent/approved-words.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';

/** Policy: a story says what each person it names has approved, where the person's consent is for one text. */
export const approvedWords = ({ story, consents }: Pick<ReviewContext, 'story' | 'consents'>): readonly Finding[] => {
  const hash = wordsHash(story);
  return story.front.people.flatMap(({ name, consent: id }, index) => {
    const consent = consents.get(id);
    const refusal = consent === undefined ? null : wordsRefusal(consent, hash);
    if (refusal === null) return [];
    return aboutStory(story, story.lineOf(['people', index, 'consent']), refusal.reason, 'error', refusal.message, {
      sv: `Ändra tillbaka texten, eller låt ${name} läsa den som den är nu. Säger ${name} ja, skriv textHash: "${hash}" i consents/${id}.yaml.`,
      en: `Change the text back, or let ${name} read it as it is now. If ${name} says yes, write textHash: "${hash}" in consents/${id}.yaml.`,
    });
  });
};
