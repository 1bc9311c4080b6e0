import { Temporal } from 'temporal-polyfill';
import type { SlotRule } from '#functions/publishing/campaigns/health/health-warning.ts';
import { localDay } from '#functions/publishing/campaigns/health/local-day.ts';
import { dayText } from '#functions/site/day-text.ts';

/** How long a check of facts is worth something, as in the review. */
const good = { years: 1 } as const;

/** What the story says was checked not too long before its slot. */
export const factsAge: SlotRule = ({ at, story }, { gathered }) => {
  const checked = story?.factsChecked ?? null;
  if (checked === null) return [];
  const last = Temporal.PlainDate.from(checked).add(good);
  if (Temporal.PlainDate.compare(localDay(at, gathered.settings.brand.timeZone), last) <= 0) return [];
  return [
    {
      cause: 'facts-age',
      severity: 'warning',
      message: {
        sv: `Uppgifterna kontrollerades ${dayText(checked, 'sv')}, mer än ett år före tiden.`,
        en: `The facts were checked ${dayText(checked, 'en')}, more than a year before the slot.`,
      },
      hint: {
        sv: 'Se efter att de stämmer, skriv dagens datum i berättelsen och godkänn igen.',
        en: "See that they hold, write today's date in the story and approve again.",
      },
      swaps: true,
    },
  ];
};
