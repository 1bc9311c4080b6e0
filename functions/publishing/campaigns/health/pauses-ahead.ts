import type { Text } from '#functions/ground/language/text.ts';
import type { Ahead, HealthFacts, SlotRule } from '#functions/publishing/campaigns/health/health-warning.ts';
import { allUnits } from '#functions/story/organisation/organisation.ts';
import { type PauseInForce, partsOf, pauseStops } from '#functions/story/quiet/pause.ts';

const resume = (file: string): Text => ({
  sv: `Ta bort ${file} i tid, eller låt tiden gå.`,
  en: `Remove ${file} in time, or let the slot go.`,
});

/** No pause in force stops the slot. */
export const pausesAhead: SlotRule = ({ campaign, channels, story }, { pauses }) => {
  if (story === null) return [];
  const { id, unit } = story;
  return pauses
    .filter((pause) => channels.some((channel) => pauseStops(pause, { unit, campaign, channel, story: id })))
    .map(
      ({ reason, file }): Ahead => ({
        cause: 'pause',
        severity: 'error',
        message: { sv: `Pausen (${reason}) stoppar tiden.`, en: `The pause (${reason}) stops the slot.` },
        hint: resume(file),
      }),
    );
};

const isKnown = ({ scope }: PauseInForce, { settings, campaigns, stories }: HealthFacts['gathered']): boolean => {
  const [kind, name] = partsOf(scope);
  if (kind === 'unit') return allUnits(settings.organisation).some(({ path }) => path === name);
  if (kind === 'campaign') return campaigns.some(({ id }) => id === name);
  return kind !== 'story' || stories.some(({ id }) => id === name);
};

/** Every pause is for something that there is: one for nothing stops nothing, and somebody believes that it does. */
export const pausesOfNothing = (facts: HealthFacts): readonly Ahead[] =>
  facts.pauses
    .filter((pause) => !isKnown(pause, facts.gathered))
    .map(({ scope, file }): Ahead => {
      const [kind, name] = partsOf(scope);
      return {
        cause: 'pause-of-nothing',
        severity: 'error',
        message: {
          sv: `En paus gäller ${kind} «${name}», som inte finns, så den stoppar inget.`,
          en: `A pause is for ${kind} "${name}", which does not exist, so it stops nothing.`,
        },
        hint: {
          sv: `Rätta namnet i ${file}, eller ta bort filen.`,
          en: `Mend the name in ${file}, or remove the file.`,
        },
      };
    });
