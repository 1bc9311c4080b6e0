import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

const privateAddresses = new BlockList();
for (const [address, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  privateAddresses.addSubnet(address, prefix, 'ipv4');
for (const [address, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  privateAddresses.addSubnet(address, prefix, 'ipv6');

const isPrivateAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 0) return false;
  // ::ffff:10.0.0.1 is 10.0.0.1.
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return privateAddresses.check(mapped, 'ipv4');
  return family === 6 && /^::ffff:/i.test(address)
    ? true
    : privateAddresses.check(address, family === 4 ? 'ipv4' : 'ipv6');
};

const isPrivateHost = async (hostname: string): Promise<boolean> => {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0) return isPrivateAddress(literal);
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  const found = await lookup(hostname, { all: true }).catch(() => []);
  return found.some(({ address }) => isPrivateAddress(address));
};

export const isLoopbackHost = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);

/**
 * Why an address may not be asked, or null. http is for this machine alone. Where an address on the net leads by a redirect is
 * held to more: not to this machine, nor to a private network that this machine happens to reach.
 */
export const refusal = async (url: URL, first: URL, loopbackOnly: boolean): Promise<string | null> => {
  const here = isLoopbackHost(url);
  if (!/^https?:$/.test(url.protocol)) return `${url.protocol}//${url.hostname} is not https`;
  if (here && isLoopbackHost(first)) return null;
  if (loopbackOnly) return `${url.hostname} is not on this machine, and this run may not leave it`;
  if (url.protocol !== 'https:') return `${url.protocol}//${url.hostname} is not https`;
  if (url.host === first.host || !(await isPrivateHost(url.hostname))) return null;
  return `it leads to ${url.hostname}, which is on a private network`;
};
