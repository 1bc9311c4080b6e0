import type { Temporal } from 'temporal-polyfill';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { type Slot, slotsOf } from '#functions/publishing/campaigns/slots.ts';

/** What somebody can have meant lies within it. */
const around = { weeks: 5 } as const;

const distance = ({ local }: Slot, wanted: Temporal.PlainDateTime): number =>
  Math.abs(local.until(wanted, { largestUnit: 'minutes' }).total({ unit: 'minutes' }));

/** The slot of a campaign that lies nearest to a time which is none, as files write it; null when there is none near. */
export const nearestSlot = (campaign: Campaign, wanted: Temporal.PlainDateTime): string | null => {
  const day = wanted.toPlainDate();
  const [nearest] = [...slotsOf(campaign, day.subtract(around), day.add(around))].sort(
    (a, b) => distance(a, wanted) - distance(b, wanted),
  );
  return nearest?.local.toString({ smallestUnit: 'minute' }) ?? null;
};
