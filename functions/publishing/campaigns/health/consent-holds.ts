import { Temporal } from 'temporal-polyfill';
import type { Ahead, SlotRule } from '#functions/publishing/campaigns/health/health-warning.ts';
import { dayWords } from '#functions/publishing/campaigns/health/local-day.ts';
import { wordsRefusal } from '#functions/story/consent/approved-words.ts';
import { consentEnds, consentRefusal } from '#functions/story/consent/permits.ts';

/** A consent that ends so soon after the slot is asked for anew while there is time. */
const margin = { hours: 14 * 24 } as const;

const renew = (id: string) => ({
  sv: `Förnya det eller byt berättelse. Samtycket är consents/${id}.yaml.`,
  en: `Renew it or choose another story. The consent is consents/${id}.yaml.`,
});
const reread = { sv: 'Öppna granskningen. Där står vad du kan göra.', en: 'Open the review. It says what you can do.' };

/** Every permission of the story holds at its slot and till the last moment of it, for each channel, picture and word. */
export const consentHolds: SlotRule = ({ at, latest, channels, story }, { gathered }) => {
  const { timeZone } = gathered.settings.brand;
  const found = (story?.people ?? []).flatMap(({ name, consent: id }): readonly Ahead[] => {
    const consent = gathered.consents.get(id);
    if (consent === undefined) {
      const message = { sv: `Samtycket från ${name} finns inte.`, en: `The consent of ${name} does not exist.` };
      return [{ cause: 'consent', severity: 'error', message, hint: renew(id), swaps: true }];
    }
    const images = (story?.images ?? 0) > 0;
    const refusal = [at, latest]
      .flatMap((moment) => channels.map((channel) => ({ channel, at: Temporal.Instant.from(moment) })))
      .map((use) => consentRefusal(consent, { ...use, images, timeZone }))
      .find((one) => one !== null);
    if (refusal)
      return [{ cause: 'consent', severity: 'error', message: refusal.message, hint: renew(id), swaps: true }];
    const other = story?.words ? wordsRefusal(consent, story.words) : null;
    if (other !== null)
      return [{ cause: 'consent', severity: 'error', message: other.message, hint: reread, swaps: true }];
    const ends = consentEnds(consent, timeZone);
    if (Temporal.Instant.compare(ends, Temporal.Instant.from(latest).add(margin)) > 0) return [];
    const day = dayWords(ends.subtract({ seconds: 1 }), timeZone);
    const message = {
      sv: `Samtycket från ${name} tar slut ${day.sv}, strax efter tiden.`,
      en: `The consent of ${name} ends ${day.en}, soon after the slot.`,
    };
    return [{ cause: 'consent-margin', severity: 'warning', message, hint: renew(id), swaps: true }];
  });
  return [...found.filter(({ severity }) => severity === 'error'), ...found].slice(0, 1);
};
