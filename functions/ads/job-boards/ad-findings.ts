import { type Spot, vacancyFinding } from '#functions/ads/vacancies/vacancy-findings.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';

/** What the board would refuse, by the field of its contract. */
export type AdFault = { readonly field: string; readonly message: Text; readonly hint: Text };

const rule = (field: string): string =>
  `platsbanken-${field.replace(/([A-Z])/g, (letter) => `-${letter.toLowerCase()}`).replace(/[^a-z]+/g, '-')}`;

/** The ad is not sent until it is mended. */
export const adFinding = (spot: Spot, { field, message, hint }: AdFault): Finding =>
  vacancyFinding(spot, rule(field), { severity: 'error', message, hint });

/** The ad is sent, with less than it says. */
export const adNotice = (spot: Spot, name: string, message: Text, hint: Text): Finding =>
  vacancyFinding(spot, `platsbanken-${name}`, { severity: 'warning', message, hint });
