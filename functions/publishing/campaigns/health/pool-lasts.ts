import { Temporal } from 'temporal-polyfill';
import type { CampaignRule } from '#functions/publishing/campaigns/health/health-warning.ts';
import { dayWords, localDay } from '#functions/publishing/campaigns/health/local-day.ts';
import { storyPool } from '#functions/publishing/campaigns/health/story-pool.ts';

/** As far as is planned: long enough to ask people, and to have them read what was written. */
const soon = { weeks: 4 } as const;

const inDays = (days: number) =>
  days <= 0
    ? { sv: 'i dag', en: 'today' }
    : days === 1
      ? { sv: 'om en dag', en: 'in a day' }
      : { sv: `om ${days} dagar`, en: `in ${days} days` };

/** There are stories for every slot of the next weeks. */
export const poolLasts: CampaignRule = (id, { gathered, now }) => {
  const campaign = gathered.campaigns.find((one) => one.id === id);
  if (campaign === undefined || campaign.draft) return [];
  const { dry, stories } = storyPool(campaign, gathered, now);
  if (dry === null) return [];
  const today = localDay(now, dry.timeZone);
  const day = localDay(dry.instant, dry.timeZone);
  if (Temporal.PlainDate.compare(day, today.add(soon)) > 0) return [];
  const when = inDays(today.until(day).days);
  const words = dayWords(dry.instant, dry.timeZone);
  return [
    {
      cause: 'pool',
      severity: 'warning',
      message: {
        sv: `Berättelserna tar slut ${when.sv}: ${stories === 0 ? 'ingen' : stories} kvar, och ingen till ${words.sv}.`,
        en: `The stories run out ${when.en}: ${stories === 0 ? 'none' : stories} left, and none for ${words.en}.`,
      },
      hint: {
        sv: 'Godkänn fler berättelser, eller vidga kampanjens urval.',
        en: "Approve more stories, or widen the campaign's pick.",
      },
    },
  ];
};
