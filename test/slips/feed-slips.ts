import { latin1, type Slip, utf16 } from './slips.ts';

const inside =
  (bad: string) =>
  (good: string): string =>
    good.replace(/Kock|Förskollärare|Undersköterska/g, (word) => `${word} ${bad}`);
const isXml = (good: string): boolean => good.startsWith('<');
const empties = (good: string): string => {
  if (isXml(good)) {
    const item = good.includes('<item>') ? 'item' : 'job';
    return good.replace(`<${item}>`, `${`<${item}/>`.repeat(20_000)}<${item}>`);
  }
  return good.replace(/\[\s*\{/, (start) => start.replace('{', `${'{},'.repeat(20_000)}{`));
};

/** What becomes of a feed on its way, or at its sender's; at least twenty. `harmless` ones are read as they were meant. */
export const feedSlips: readonly Slip[] = [
  { name: 'nothing at all', make: () => '' },
  { name: 'the first half', make: (good) => good.slice(0, good.length / 2) },
  { name: 'all but the last sign', make: (good) => good.trimEnd().slice(0, -1) },
  { name: 'twice over', make: (good) => good + good },
  { name: 'UTF-16 with a mark', make: (good) => utf16(good, true), harmless: true },
  { name: 'UTF-16 without a mark', make: (good) => utf16(good, false), harmless: true },
  { name: 'one byte a letter', make: (good) => latin1(good.replace(/Fyrtio/g, 'Många å')), harmless: true },
  { name: 'one broken byte', make: (good) => new TextEncoder().encode(`${inside('åäöåäö#')(good)}`).map(hashToHalf) },
  { name: 'a NUL in a title', make: inside('\0'), harmless: true },
  { name: 'signs that nobody sees', make: inside('\u200b\u00ad\u0096'), harmless: true },
  { name: 'half a letter of two', make: inside('\ud800') },
  { name: 'more than ten megabytes', make: (good) => good + ' '.repeat(10_000_001 - good.length) },
  { name: '300 kB of document types', make: (good) => '<!DOCTYPE '.repeat(30_000) + good },
  { name: 'an entity that grows', make: (good) => `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${good}` },
  { name: 'more attributes than 2,000', make: (good) => `<a ${'b="" '.repeat(2_001)}/>${good}` },
  { name: 'elements 65 deep', make: (good) => `${'<a>'.repeat(65)}${good}${'</a>'.repeat(65)}` },
  { name: 'brackets without end', make: () => '['.repeat(100_000) },
  { name: 'elements without end', make: () => '<a>'.repeat(100_000) },
  { name: 'a comment without end', make: (good) => `<!-- ${good}` },
  { name: 'null', make: () => 'null' },
  { name: 'a number', make: () => '42' },
  { name: 'an object of names that JavaScript knows', make: () => '{"__proto__":{"data":[]},"constructor":[]}' },
  { name: 'a page to sign in', make: () => '<!DOCTYPE html><html><head><title>Logga in</title></head></html>' },
  { name: 'a picture', make: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0]) },
  { name: 'twenty thousand ads of nothing', make: empties },
  { name: 'a title of 300 kB of marks that are not finished', make: inside('&lt;a '.repeat(50_000)) },
];

function hashToHalf(byte: number): number {
  return byte === 0x23 ? 0xc3 : byte;
}
