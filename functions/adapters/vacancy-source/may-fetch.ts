import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from '#functions/adapters/vacancy-source/public-address.ts';

export const isLoopbackHost = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);

export type Reach = {
  /** Whether a person named this machine in the settings, so that a feed may be on it. */
  readonly loopback: boolean;
  /** Refuse every host but this machine's; for runs that must not leave it. */
  readonly loopbackOnly: boolean;
};

const isLoopbackMeant = (url: URL, first: URL, { loopback }: Reach): boolean =>
  loopback && isLoopbackHost(first) && isLoopbackHost(url);

/**
 * Why an address may not be asked, or null. http is for this machine alone, where a person named it and nobody on the net led
 * there. Any other address must be a public one; a name is held to that when it is looked up.
 */
export const refusal = (url: URL, first: URL, reach: Reach): string | null => {
  if (!/^https?:$/.test(url.protocol)) return `${url.protocol}//${url.hostname} is not https`;
  if (isLoopbackMeant(url, first, reach)) return null;
  if (reach.loopbackOnly) return `${url.hostname} is not on this machine, and this run may not leave it`;
  if (isLoopbackHost(url)) return `${url.hostname} is this machine, which only the settings may name`;
  if (url.protocol !== 'https:') return `${url.protocol}//${url.hostname} is not https`;
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(literal) === 0 || isPublicAddress(literal) ? null : `${url.hostname} is a private or special address`;
};

/** What the addresses of a name must be, so that it may be connected to. */
export const addressesFor = (url: URL, first: URL, reach: Reach): ((address: string) => boolean) =>
  isLoopbackMeant(url, first, reach) ? isLoopbackAddress : isPublicAddress;
