import { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { accessLasts } from '#functions/publishing/campaigns/health/access-lasts.ts';
import { approvalStands } from '#functions/publishing/campaigns/health/approval-stands.ts';
import { channelOn } from '#functions/publishing/campaigns/health/channel-on.ts';
import { consentHolds } from '#functions/publishing/campaigns/health/consent-holds.ts';
import { dueSettled } from '#functions/publishing/campaigns/health/due-settled.ts';
import { factsAge } from '#functions/publishing/campaigns/health/facts-age.ts';
import { fileHolds } from '#functions/publishing/campaigns/health/file-holds.ts';
import type {
  Ahead,
  CampaignRule,
  ComingSlot,
  HealthFacts,
  HealthWarning,
  SlotRule,
} from '#functions/publishing/campaigns/health/health-warning.ts';
import { pausesAhead, pausesOfNothing } from '#functions/publishing/campaigns/health/pauses-ahead.ts';
import { pictureSize } from '#functions/publishing/campaigns/health/picture-size.ts';
import { pinsKept } from '#functions/publishing/campaigns/health/pins-kept.ts';
import { poolLasts } from '#functions/publishing/campaigns/health/pool-lasts.ts';
import { quietDays } from '#functions/publishing/campaigns/health/quiet-days.ts';
import { slotFilled } from '#functions/publishing/campaigns/health/slot-filled.ts';
import { vacancyOpen } from '#functions/publishing/campaigns/health/vacancy-open.ts';

const slotRules: readonly SlotRule[] = [
  dueSettled,
  pinsKept,
  pausesAhead,
  quietDays,
  consentHolds,
  approvalStands,
  accessLasts,
  vacancyOpen,
  factsAge,
  pictureSize,
  slotFilled,
];
const campaignRules: readonly CampaignRule[] = [fileHolds, channelOn, poolLasts];

const at = (ahead: Ahead, slot: ComingSlot | null, campaign: string | null): HealthWarning => {
  const { swaps, ...own } = ahead;
  const story = slot?.storyId ?? null;
  return { ...own, campaign, slot: slot?.at ?? null, story, instead: swaps ? (slot?.runnersUp[0] ?? null) : null };
};

/** Campaigns whose file can't be read have no name but that of the file. */
const brokenIds = (content: readonly Finding[], known: ReadonlySet<string>): readonly string[] => {
  const ids = content.flatMap(({ file, severity }) =>
    severity === 'error' ? (/^campaigns\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []) : [],
  );
  return [...new Set(ids)].filter((id) => !known.has(id));
};

const rank = ({ severity }: HealthWarning): number => (severity === 'error' ? 0 : 1);

/**
 * Whatever will stop or spoil something that is planned, errors first, then in order of time. Each rule is pure and has one
 * cause; it goes when its cause is mended.
 */
export const healthAhead = (facts: HealthFacts, slots: readonly ComingSlot[]): readonly HealthWarning[] => {
  const today = facts.now.toString();
  const running = facts.gathered.campaigns.filter(
    ({ draft, until, timeZone }) => !draft && until >= facts.now.toZonedDateTimeISO(timeZone).toPlainDate().toString(),
  );
  const broken = brokenIds(facts.content, new Set(facts.gathered.campaigns.map(({ id }) => id)));
  const ofCampaigns = [...running.map(({ id }) => id), ...broken].flatMap((id) =>
    campaignRules.flatMap((rule) => rule(id, facts).map((ahead) => at(ahead, null, id))),
  );
  const ofSlots = slots.flatMap((slot) =>
    slotRules.flatMap((rule) => rule(slot, facts).map((ahead) => at(ahead, slot, slot.campaign))),
  );
  const ofAll = pausesOfNothing(facts).map((ahead) => at(ahead, null, null));
  return [...ofAll, ...ofCampaigns, ...ofSlots].sort(
    (a, b) => rank(a) - rank(b) || Temporal.Instant.compare(a.slot ?? today, b.slot ?? today),
  );
};
