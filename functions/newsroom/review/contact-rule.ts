import type { Text } from '#functions/ground/language/text.ts';
import { type ContactDetail, contactDetailsIn } from '#functions/newsroom/review/language/contact-details.ts';
import { aboutStory, lineOfText, type Rule } from '#functions/newsroom/review/rule.ts';
import { allUnits } from '#functions/story/organisation/organisation.ts';
import { plainBody } from '#functions/story/stories/story.ts';

const words: Readonly<Record<ContactDetail['kind'], Text>> = {
  phone: { sv: 'ett telefonnummer', en: 'a telephone number' },
  email: { sv: 'en privat e-postadress', en: 'a private e-mail address' },
  address: { sv: 'en gatuadress', en: 'a street address' },
  plate: { sv: 'ett registreringsnummer', en: 'a registration plate' },
};

/** Policy: nobody's private telephone, e-mail, home or car in a story. The employer's own addresses are allowed. */
export const contactRule: Rule = ({ story, settings }) => {
  const official = {
    emailDomains: [new URL(settings.brand.site).hostname.split('.').slice(-2).join('.')],
    phones: [],
    addresses: allUnits(settings.organisation).flatMap(({ unit }) => (unit.address ? [unit.address.street] : [])),
  };
  return contactDetailsIn(plainBody(story), official).map((found) =>
    aboutStory(
      story,
      lineOfText(story, found.text),
      `contact-${found.kind}`,
      'error',
      { sv: `Texten innehåller ${words[found.kind].sv}.`, en: `The text holds ${words[found.kind].en}.` },
      {
        sv: 'Ta bort uppgiften, eller länka till en officiell kontaktsida.',
        en: 'Remove it, or link to an official contact page.',
      },
    ),
  );
};
