import { Temporal } from 'temporal-polyfill';
import type { SlotRule } from '#functions/publishing/campaigns/health/health-warning.ts';

/** The tick comes each minute; a send and its look take a few. */
const patience = { minutes: 10 } as const;

const hint = {
  sv: 'Titta på Publicerat. Står den inte där om en stund, be den som sköter driften att se efter.',
  en: 'Look at Published. If it is not there in a while, ask whoever runs the service to look.',
};

/** A slot that has come is settled soon after, and before its time is out. */
export const dueSettled: SlotRule = ({ at, latest, storyId }, { now }) => {
  if (storyId === null) return [];
  if (Temporal.Instant.compare(now, latest) > 0) {
    const message = {
      sv: 'Tiden har gått ut, och ingen vet hur det gick.',
      en: 'Its time is out, and nobody knows how it went.',
    };
    return [{ cause: 'due', severity: 'error', message, hint }];
  }
  if (Temporal.Instant.compare(now, Temporal.Instant.from(at).add(patience)) < 0) return [];
  const message = {
    sv: 'Skulle ha gått ut, och är inte klar än.',
    en: 'Should have gone out, and is not settled yet.',
  };
  return [{ cause: 'due', severity: 'warning', message, hint }];
};
