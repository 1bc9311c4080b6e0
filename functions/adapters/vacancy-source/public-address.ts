import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js';

/** All that is given out for the public; the rest of IPv6 is special or nobody's. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');
const documentation = ipaddr.parseCIDR('3fff::/20');

/** The IPv4 address that an IPv6 address of a way over stands for: 6to4 and NAT64. */
const carried = (address: IPv6): IPv4 | null => {
  const range = address.range();
  if (range !== '6to4' && range !== 'rfc6052') return null;
  const bytes = address.toByteArray();
  return new ipaddr.IPv4(range === '6to4' ? bytes.slice(2, 6) : bytes.slice(12));
};

/** Whether an address is one of the public net: no private one and none of a special use, in whichever notation it hides. */
export const isPublicAddress = (text: string): boolean => {
  try {
    const address = ipaddr.parse(text);
    const inner = address instanceof ipaddr.IPv6 ? carried(address) : address;
    if (inner instanceof ipaddr.IPv4) return inner.range() === 'unicast';
    return address.range() === 'unicast' && address.match(globalUnicast) && !address.match(documentation);
  } catch {
    return false;
  }
};

/** Whether an address is this machine's own. */
export const isLoopbackAddress = (text: string): boolean => {
  try {
    return ipaddr.parse(text).range() === 'loopback';
  } catch {
    return false;
  }
};
