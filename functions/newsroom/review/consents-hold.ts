import type { Finding } from '#functions/ground/findings/finding.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { aboutStory } from '#functions/newsroom/review/rule.ts';
import { consentEnds, consentRefusal } from '#functions/story/consent/permits.ts';

const soonDays = 60;

type ConsentFacts = Pick<ReviewContext, 'story' | 'consents' | 'settings' | 'now'>;

const renew = {
  sv: 'Fråga personen igen, förnya samtycket i mappen consents, eller byt berättelse.',
  en: 'Ask the person again, renew the consent in the folder consents, or choose another story.',
};

/** Policy: each person a story names has a consent in force, and one for pictures when there are any. */
export const consentsHold = ({ story, consents, settings, now }: ConsentFacts): readonly Finding[] =>
  story.front.people.flatMap((person, index) => {
    const line = story.lineOf(['people', index, 'consent']);
    const consent = consents.get(person.consent);
    if (consent === undefined)
      return aboutStory(
        story,
        line,
        'consent-missing',
        'error',
        {
          sv: `Samtycket ${person.consent} för ${person.name} finns inte.`,
          en: `The consent ${person.consent} for ${person.name} does not exist.`,
        },
        {
          sv: `Fråga ${person.name} om samtycke. Med filer: lägg in consents/${person.consent}.yaml, eller rätta namnet.`,
          en: `Ask ${person.name} for consent. By file: add consents/${person.consent}.yaml, or mend the name.`,
        },
      );
    const use = { images: story.front.images.length > 0, at: now, timeZone: settings.brand.timeZone };
    const refusals = (['linkedin', 'site', 'job-boards'] as const).map((channel) =>
      consentRefusal(consent, { ...use, channel }),
    );
    const first = refusals.find((refusal) => refusal !== null) ?? null;
    const everywhere = refusals.every((refusal) => refusal !== null);
    if (first !== null)
      return aboutStory(story, line, first.reason, everywhere ? 'error' : 'warning', first.message, renew);
    const left = Math.floor(
      now.until(consentEnds(consent, settings.brand.timeZone), { largestUnit: 'hours' }).hours / 24,
    );
    if (left > soonDays) return [];
    return aboutStory(
      story,
      line,
      'consent-ends-soon',
      'warning',
      {
        sv: `Samtycket från ${person.name} tar slut ${consent.until}, om ${left} dagar.`,
        en: `The consent of ${person.name} ends ${consent.until}, in ${left} days.`,
      },
      renew,
    );
  });
