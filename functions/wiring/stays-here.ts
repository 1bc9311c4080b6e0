import type { AwsService } from '#functions/adapters/aws/client-settings.ts';
import type { Environment } from '#functions/wiring/environment.ts';

/** Whether an address is on this machine. */
export const isHere = (address: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(URL.parse(address)?.hostname ?? '');

/** Whether something on this machine stands in for a service of AWS. */
export const awsIsHere = (service: AwsService): boolean =>
  isHere(process.env[`AWS_ENDPOINT_URL_${service}`] ?? process.env['AWS_ENDPOINT_URL'] ?? '');

/** One thing outside that stands on this machine, or in this process, keeps every request on it (docs/settings.md#where-requests-go). */
export const staysHere = ({
  linkedin,
  platsbanken,
  teamtailor,
}: Pick<Environment, 'linkedin' | 'platsbanken' | 'teamtailor'>): boolean =>
  [linkedin.url, platsbanken.url, teamtailor.url].some((url) => url !== null && (url === 'sandbox' || isHere(url)));
