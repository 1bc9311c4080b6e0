import { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelInWords } from '#functions/ground/channels/channel-words.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Consent } from '#functions/story/consent/consent.ts';

export type ConsentUse = {
  readonly channel: ChannelName;
  readonly images: boolean;
  readonly at: Temporal.Instant;
  /** The employer's zone: a date in a consent file is that whole day there. */
  readonly timeZone: string;
};

export type ConsentRefusal = {
  readonly reason: 'consent-withdrawn' | 'consent-not-begun' | 'consent-expired' | 'consent-channel' | 'consent-images';
  readonly message: Text;
};

/** A date means its first moment in the zone; an instant means itself. */
const startOf = (value: string, timeZone: string): Temporal.Instant =>
  value.includes('T')
    ? Temporal.Instant.from(value)
    : Temporal.PlainDate.from(value).toZonedDateTime(timeZone).toInstant();

/** The first instant at which the consent holds. */
export const consentBegins = ({ from }: Consent, timeZone: string): Temporal.Instant => startOf(from, timeZone);

/** When it was withdrawn; null while nobody has. */
export const consentWithdrawn = ({ withdrawnAt }: Consent, timeZone: string): Temporal.Instant | null =>
  withdrawnAt ? startOf(withdrawnAt, timeZone) : null;

/** The first instant at which the consent no longer holds: a date counts to its end. */
export const consentEnds = (consent: Consent, timeZone: string): Temporal.Instant =>
  consent.until.includes('T')
    ? Temporal.Instant.from(consent.until)
    : Temporal.PlainDate.from(consent.until).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();

/** It ends no more: it was taken back, or its time is out. */
export const isConsentOver = (consent: Consent, at: Temporal.Instant, timeZone: string): boolean =>
  [consentWithdrawn(consent, timeZone), consentEnds(consent, timeZone)].some(
    (end) => end !== null && Temporal.Instant.compare(end, at) <= 0,
  );

const refusal = (reason: ConsentRefusal['reason'], sv: string, en: string): ConsentRefusal => ({
  reason,
  message: { sv, en },
});

/**
 * Policy: nothing is published about a person without that person's permission, in force at that moment, for that channel,
 * and for pictures when there are any. A withdrawal is honoured whatever the legal basis. Null means permitted.
 */
export const consentRefusal = (consent: Consent, use: ConsentUse): ConsentRefusal | null => {
  const name = consent.displayName;
  const before = (value: Temporal.Instant) => Temporal.Instant.compare(use.at, value) < 0;
  if (consent.withdrawnAt && !before(startOf(consent.withdrawnAt, use.timeZone)))
    return refusal(
      'consent-withdrawn',
      `${name} har tagit tillbaka sitt samtycke.`,
      `${name} has withdrawn the consent.`,
    );
  if (before(consentBegins(consent, use.timeZone)))
    return refusal(
      'consent-not-begun',
      `Samtycket från ${name} gäller från ${consent.from}.`,
      `The consent of ${name} begins ${consent.from}.`,
    );
  if (!before(consentEnds(consent, use.timeZone)))
    return refusal(
      'consent-expired',
      `Samtycket från ${name} tog slut ${consent.until}.`,
      `The consent of ${name} ended ${consent.until}.`,
    );
  if (!consent.channels.includes(use.channel))
    return refusal(
      'consent-channel',
      `Samtycket från ${name} gäller inte ${channelInWords[use.channel].sv}.`,
      `The consent of ${name} does not cover ${channelInWords[use.channel].en}.`,
    );
  if (use.images && !consent.images)
    return refusal(
      'consent-images',
      `Samtycket från ${name} gäller inte bilder.`,
      `The consent of ${name} does not cover pictures.`,
    );
  return null;
};
