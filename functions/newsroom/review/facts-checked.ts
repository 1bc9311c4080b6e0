import { Temporal } from 'temporal-polyfill';
import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';

/** How long a check of facts is worth something. */
const good = { years: 1 };

/** Policy: who says that the facts were checked has checked them, and not too long ago. */
export const factsChecked: Rule = ({ story, settings, now }) => {
  const { factsChecked: on } = story.front;
  if (on === undefined) return [];
  const today = now.toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  const day = Temporal.PlainDate.from(on);
  const line = story.lineOf(['factsChecked']);
  if (Temporal.PlainDate.compare(day, today) > 0)
    return [
      aboutStory(
        story,
        line,
        'facts-checked-ahead',
        'warning',
        {
          sv: `Uppgifterna sägs vara kontrollerade ${on}, en dag som inte har varit.`,
          en: `The facts are said to be checked on ${on}, a day that has not been.`,
        },
        {
          sv: 'Skriv den dag då någon såg efter i «factsChecked» (uppgifterna kontrollerade).',
          en: 'Write the day when somebody looked in "factsChecked".',
        },
      ),
    ];
  if (Temporal.PlainDate.compare(day.add(good), today) < 0)
    return [
      aboutStory(
        story,
        line,
        'facts-checked-old',
        'warning',
        {
          sv: `Uppgifterna kontrollerades senast ${on}, för mer än ett år sedan.`,
          en: `The facts were last checked on ${on}, more than a year ago.`,
        },
        {
          sv: 'Se efter att de stämmer, och skriv dagens datum i «factsChecked» (uppgifterna kontrollerade).',
          en: 'See that they hold, and write today\'s date in "factsChecked".',
        },
      ),
    ];
  return [];
};
