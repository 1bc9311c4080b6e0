import type { Finding } from '#functions/ground/findings/finding.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { aboutStory } from '#functions/newsroom/review/rule.ts';
import { nameAgrees } from '#functions/story/consent/name-agrees.ts';

/** Policy: a consent is one person's. It bears the name that the story gives, and a story names it once. */
export const consentsAreTheirs = ({
  story,
  consents,
}: Pick<ReviewContext, 'story' | 'consents'>): readonly Finding[] => {
  const { people } = story.front;
  return people.flatMap(({ name, consent: id }, index): readonly Finding[] => {
    const line = story.lineOf(['people', index, 'consent']);
    const consent = consents.get(id);
    const first = people.findIndex((person) => person.consent === id);
    const twice =
      first === index
        ? []
        : [
            aboutStory(
              story,
              line,
              'consent-twice',
              'error',
              {
                sv: `Samtycket ${id} står redan för ${people[first]?.name ?? ''}. Det gäller en enda person.`,
                en: `The consent ${id} stands already for ${people[first]?.name ?? ''}. It is one person's.`,
              },
              {
                sv: `Skriv det samtycke som ${name} själv har gett, eller fråga ${name}.`,
                en: `Write the consent that ${name} has given, or ask ${name}.`,
              },
            ),
          ];
    const another =
      consent === undefined || nameAgrees(name, consent.displayName)
        ? []
        : [
            aboutStory(
              story,
              line,
              'consent-of-another',
              'error',
              {
                sv: `Samtycket ${id} är ${consent.displayName}s, inte ${name}s.`,
                en: `The consent ${id} is that of ${consent.displayName}, not of ${name}.`,
              },
              {
                sv: `Skriv det samtycke som ${name} själv har gett. Är det samma person, skriv namnet lika på båda ställena.`,
                en: `Write the consent that ${name} has given. If it is the same person, write the name alike in both places.`,
              },
            ),
          ];
    return [...twice, ...another];
  });
};
