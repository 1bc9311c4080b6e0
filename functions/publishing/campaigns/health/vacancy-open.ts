import { Temporal } from 'temporal-polyfill';
import type { SlotRule } from '#functions/publishing/campaigns/health/health-warning.ts';
import { localDay } from '#functions/publishing/campaigns/health/local-day.ts';
import { dayText } from '#functions/site/day-text.ts';

/** Readers need days to apply. */
const soon = { days: 3 } as const;

/** The job that a story asks people to apply for is open at its slot, and a few days more. */
export const vacancyOpen: SlotRule = ({ at, story }, { gathered, vacancies }) => {
  const asked = story?.asksFor ?? null;
  const vacancy = vacancies?.find(({ applyUrl }) => applyUrl === asked);
  if (asked === null || vacancy === undefined) return [];
  const closes = Temporal.PlainDate.from(vacancy.closes);
  const day = localDay(at, gathered.settings.brand.timeZone);
  const hint = {
    sv: 'Byt länken i berättelsen, eller berätta den tidigare.',
    en: 'Change the link in the story, or tell it earlier.',
  };
  const [sv, en] = [dayText(vacancy.closes, 'sv'), dayText(vacancy.closes, 'en')];
  if (Temporal.PlainDate.compare(closes, day) < 0) {
    const message = {
      sv: `Jobbet som berättelsen länkar till, ${vacancy.title}, stänger ${sv}, före tiden.`,
      en: `The job that the story links to, ${vacancy.title}, closes ${en}, before the slot.`,
    };
    return [{ cause: 'vacancy', severity: 'error', message, hint, swaps: true }];
  }
  if (Temporal.PlainDate.compare(closes, day.add(soon)) > 0) return [];
  const message = {
    sv: `Jobbet som berättelsen länkar till, ${vacancy.title}, stänger ${sv}, strax efter tiden.`,
    en: `The job that the story links to, ${vacancy.title}, closes ${en}, soon after the slot.`,
  };
  return [{ cause: 'vacancy', severity: 'warning', message, hint, swaps: true }];
};
