import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { LinedCampaign } from '#functions/publishing/campaigns/lined-campaign.ts';
import { skipFindings } from '#functions/publishing/campaigns/pin-findings.ts';
import { referenceFindings } from '#functions/publishing/campaigns/reference-findings.ts';
import { repeatFindings } from '#functions/publishing/campaigns/repeat-findings.ts';
import { sharedChannels, sharedWords } from '#functions/publishing/campaigns/shared-channel.ts';
import { slotFindings } from '#functions/publishing/campaigns/slot-findings.ts';
import { timingFindings } from '#functions/publishing/campaigns/timing-findings.ts';
import { findingAt, told } from '#functions/publishing/campaigns/told-of.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';

const sameName = (other: string) =>
  told(
    'campaign-name-twice',
    'warning',
    {
      sv: `Kampanjen ${other} har samma namn, så de går inte att skilja i kalendern.`,
      en: `The campaign ${other} has the same name, so the calendar can not tell them apart.`,
    },
    { sv: 'Ge dem olika namn.', en: 'Give them different names.' },
  );

/** A name that a campaign before it has. */
const nameFindings = (lined: readonly LinedCampaign[]): readonly Finding[] =>
  lined.flatMap((one, n) => {
    const name = one.campaign.name.trim().toLowerCase();
    const first = lined.slice(0, n).find(({ campaign }) => campaign.name.trim().toLowerCase() === name);
    return first === undefined ? [] : [findingAt(one, ['name'], sameName(first.campaign.id))];
  });

const sharedFindings = (
  lined: readonly LinedCampaign[],
  { channels }: EmployerSettings,
  today: Temporal.PlainDate,
): readonly Finding[] => {
  const byCampaign = new Map<Campaign, LinedCampaign>(lined.map((one) => [one.campaign, one]));
  const apart = channels.linkedin.on ? { linkedin: channels.linkedin.apart } : {};
  return sharedChannels([...byCampaign.keys()], apart, today).flatMap((shared) => {
    const other = byCampaign.get(shared.other);
    const { message, hint } = sharedWords(shared);
    return other === undefined ? [] : [findingAt(other, ['slots'], told('channel-shared', 'warning', message, hint))];
  });
};

/** What campaigns are judged beside. */
type Around = {
  readonly settings: EmployerSettings;
  /** Ids of all stories. */
  readonly stories: ReadonlySet<string>;
  readonly now: Temporal.Instant;
};

/**
 * What is wrong with campaigns that can be read. They are planned all the same, without what is wrong; no finding of one stands
 * in the way of another's.
 */
export const campaignFindings = (
  lined: readonly LinedCampaign[],
  { settings, stories, now }: Around,
): readonly Finding[] => {
  const today = now.toZonedDateTimeISO(settings.brand.timeZone).toPlainDate();
  return [
    ...lined.flatMap((one) => [
      ...referenceFindings(one, settings, stories),
      ...repeatFindings(one),
      ...timingFindings(one),
      ...slotFindings(one, settings.calendar, today.toString()),
      ...skipFindings(one, now),
    ]),
    ...nameFindings(lined),
    ...sharedFindings(lined, settings, today),
  ];
};
