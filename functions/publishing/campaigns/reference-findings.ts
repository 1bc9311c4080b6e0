import type { CheckedYaml } from '#functions/ground/findings/checked-yaml.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { channelsOff } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { findOccupation, findUnit } from '#functions/story/organisation/organisation.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

/** A campaign with the lines of its file. */
export type LinedCampaign = {
  readonly campaign: Campaign;
  readonly file: string;
  readonly lineOf: CheckedYaml<Campaign>['lineOf'];
};

type Told = Pick<Finding, 'rule' | 'severity' | 'message'>;

const mend = (file: string): Text => ({
  sv: `Rätta stavningen, eller lägg till i ${file}.`,
  en: `Mend the spelling, or add it to ${file}.`,
});

const ofUnit = (unit: string): Told => ({
  rule: 'unit-unknown',
  severity: 'error',
  message: { sv: `Enheten «${unit}» finns inte.`, en: `The unit "${unit}" does not exist.` },
});

const ofValue = (value: string): Told => ({
  rule: 'value-unknown',
  severity: 'error',
  message: { sv: `Värdet «${value}» finns inte.`, en: `The value "${value}" does not exist.` },
});

const ofOccupation = (code: string): Told => ({
  rule: 'occupation-unknown',
  severity: 'warning',
  message: { sv: `Yrket «${code}» finns inte i listan.`, en: `The occupation "${code}" is not in the list.` },
});

const ofStory = (story: string): Told => ({
  rule: 'pinned-unknown',
  severity: 'warning',
  message: {
    sv: `Den fastnålade berättelsen «${story}» finns inte.`,
    en: `The pinned story "${story}" does not exist.`,
  },
});

const ofChannel = (channel: string): Told => ({
  rule: 'channel-off',
  severity: 'warning',
  message: {
    sv: `Kanalen «${channel}» är avstängd, så inget går ut i den.`,
    en: `The channel "${channel}" is switched off, so nothing goes out in it.`,
  },
});

/** What a campaign names and nobody else knows. It is planned all the same, without that. */
export const referenceFindings = (
  { campaign, file, lineOf }: LinedCampaign,
  settings: EmployerSettings,
  stories: ReadonlySet<string>,
): readonly Finding[] => {
  const { pick, pinned, channels } = campaign;
  const off = channelsOff(settings);
  const among = <Item>(
    path: readonly PropertyKey[],
    items: readonly Item[],
    isKnown: (item: Item) => boolean,
    told: (item: Item) => Told,
    hint: Text,
  ): readonly Finding[] =>
    items.flatMap((item, index) =>
      isKnown(item) ? [] : [{ file, line: lineOf([...path, index]), ...told(item), hint }],
    );
  return [
    ...among(
      ['pick', 'units'],
      pick.units,
      (unit) => findUnit(settings.organisation, unit) !== null,
      ofUnit,
      mend('organisation.yaml'),
    ),
    ...among(
      ['pick', 'occupations'],
      pick.occupations,
      (code) => findOccupation(settings.organisation, code) !== null,
      ofOccupation,
      mend('organisation.yaml'),
    ),
    ...among(
      ['pick', 'values'],
      pick.values,
      (value) => settings.values.some(({ id }) => id === value),
      ofValue,
      mend('employer-values.yaml'),
    ),
    ...among(
      ['pinned'],
      pinned,
      ({ story }) => stories.has(storyIdOf(story)),
      ({ story }) => ofStory(story),
      { sv: 'Rätta namnet, eller ta bort raden.', en: 'Mend the name, or remove the line.' },
    ),
    ...among(['channels'], channels, (channel) => !off.includes(channel), ofChannel, {
      sv: 'Slå på den i channels.yaml, eller ta bort den här.',
      en: 'Switch it on in channels.yaml, or remove it here.',
    }),
  ];
};
