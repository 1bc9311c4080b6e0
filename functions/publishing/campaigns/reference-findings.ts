import type { Finding } from '#functions/ground/findings/finding.ts';
import { looksLike, nearestName } from '#functions/ground/findings/name-distance.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { channelsOff } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import type { LinedCampaign } from '#functions/publishing/campaigns/lined-campaign.ts';
import { findingAt, type Told, told } from '#functions/publishing/campaigns/told-of.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { allUnits, findOccupation } from '#functions/story/organisation/organisation.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

/** What somebody probably meant, by the name that they wrote and the name that a file takes. */
const meantBy = (given: string, known: readonly { readonly id: string; readonly names: readonly string[] }[]) =>
  known.find(({ names }) => names.some((name) => looksLike(name, given)))?.id ??
  nearestName(
    given,
    known.map(({ id }) => id),
  );

const mend = (file: string, meant: string | null): Text =>
  meant === null
    ? { sv: `Rätta stavningen, eller lägg till i ${file}.`, en: `Mend the spelling, or add it to ${file}.` }
    : {
        sv: `Skriv ${meant}, om det är det du menar. Annars lägg till i ${file}.`,
        en: `Write ${meant}, if that is what you mean. Else add it to ${file}.`,
      };

const ofUnit = (unit: string, { organisation }: EmployerSettings): Told => {
  const known = allUnits(organisation).map(({ path, unit: { id, name } }) => ({
    id: path,
    names: [name.sv, name.en, id],
  }));
  return told(
    'unit-unknown',
    'error',
    { sv: `Enheten «${unit}» finns inte.`, en: `The unit "${unit}" does not exist.` },
    mend('organisation.yaml', meantBy(unit, known)),
  );
};

const ofValue = (value: string, { values }: EmployerSettings): Told =>
  told(
    'value-unknown',
    'error',
    { sv: `Värdet «${value}» finns inte.`, en: `The value "${value}" does not exist.` },
    mend(
      'employer-values.yaml',
      meantBy(
        value,
        values.map(({ id, name }) => ({ id, names: [name.sv, name.en] })),
      ),
    ),
  );

const ofOccupation = (code: string, { organisation }: EmployerSettings): Told =>
  told(
    'occupation-unknown',
    'warning',
    { sv: `Yrket «${code}» finns inte i listan.`, en: `The occupation "${code}" is not in the list.` },
    mend(
      'organisation.yaml',
      meantBy(
        code,
        organisation.occupations.map(({ ssyk, name }) => ({ id: ssyk, names: [name.sv, name.en] })),
      ),
    ),
  );

const ofStory = (story: string, stories: ReadonlySet<string>): Told => {
  const near = nearestName(story, stories);
  return told(
    'pinned-unknown',
    'warning',
    {
      sv: `Den fastnålade berättelsen «${story}» finns inte.`,
      en: `The pinned story "${story}" does not exist.`,
    },
    near === null
      ? { sv: 'Rätta namnet, eller ta bort raden.', en: 'Mend the name, or remove the line.' }
      : {
          sv: `Skriv ${near}, om det är den du menar, eller ta bort raden.`,
          en: `Write ${near}, if that is the one you mean, or remove the line.`,
        },
  );
};

const ofChannel = (channel: string): Told =>
  told(
    'channel-off',
    'warning',
    {
      sv: `Kanalen «${channel}» är avstängd, så inget går ut i den.`,
      en: `The channel "${channel}" is switched off, so nothing goes out in it.`,
    },
    {
      sv: 'Slå på den i channels.yaml, eller ta bort den här.',
      en: 'Switch it on in channels.yaml, or remove it here.',
    },
  );

const ofLanguage = (language: string): Told =>
  told(
    'language-unused',
    'warning',
    {
      sv: `Språket «${language}» används inte av arbetsgivaren.`,
      en: `The employer does not use the language "${language}".`,
    },
    {
      sv: 'Lägg till det under languages i brand.yaml, eller ta bort det här.',
      en: 'Add it to languages in brand.yaml, or remove it here.',
    },
  );

/** What a campaign names and nobody else knows. It is planned all the same, without that. */
export const referenceFindings = (
  lined: LinedCampaign,
  settings: EmployerSettings,
  stories: ReadonlySet<string>,
): readonly Finding[] => {
  const { pick, pinned, channels } = lined.campaign;
  const off = channelsOff(settings);
  const units = new Set(allUnits(settings.organisation).map(({ path }) => path));
  const among = <Item>(
    path: readonly PropertyKey[],
    items: readonly Item[],
    isKnown: (item: Item) => boolean,
    said: (item: Item) => Told,
  ): readonly Finding[] =>
    items.flatMap((item, index) => (isKnown(item) ? [] : [findingAt(lined, [...path, index], said(item))]));
  return [
    ...among(
      ['pick', 'units'],
      pick.units,
      (unit) => units.has(unit),
      (unit) => ofUnit(unit, settings),
    ),
    ...among(
      ['pick', 'occupations'],
      pick.occupations,
      (code) => findOccupation(settings.organisation, code) !== null,
      (code) => ofOccupation(code, settings),
    ),
    ...among(
      ['pick', 'values'],
      pick.values,
      (value) => settings.values.some(({ id }) => id === value),
      (value) => ofValue(value, settings),
    ),
    ...among(
      ['pick', 'languages'],
      pick.languages,
      (language) => settings.brand.languages.includes(language),
      ofLanguage,
    ),
    ...among(
      ['pinned'],
      pinned,
      ({ story }) => stories.has(storyIdOf(story)),
      ({ story }) => ofStory(story, stories),
    ),
    ...among(['channels'], channels, (channel) => !off.includes(channel), ofChannel),
  ];
};
