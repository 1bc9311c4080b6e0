/** A slip of one person in one file: what the file becomes. `harmless` ones are read as they were meant. */
export type Slip = {
  readonly name: string;
  readonly make: (good: string) => string | Uint8Array;
  readonly harmless?: true;
};

export const utf16 = (text: string, mark: boolean): Uint8Array => {
  const units = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), true);
  return bytes;
};

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

/** The lines of the YAML alone: for a story those between its two lines of hyphens. */
const inYaml =
  (change: (lines: readonly string[]) => readonly string[]) =>
  (good: string): string => {
    const lines = good.split('\n');
    if (lines[0] !== '---') return change(lines).join('\n');
    const end = lines.indexOf('---', 1);
    return ['---', ...change(lines.slice(1, end)), ...lines.slice(end)].join('\n');
  };
const firstKey = (lines: readonly string[]): string => lines[0]?.split(':')[0] ?? 'x';
/** The first field with another value, whatever stood below it. */
const firstValue = (value: string) =>
  inYaml((lines) => {
    const next = lines.findIndex((line, at) => at > 0 && /^\S/.test(line));
    return [`${firstKey(lines)}: ${value}`, ...(next < 0 ? [] : lines.slice(next))];
  });
const added = (...more: readonly string[]) => inYaml((lines) => [...lines.filter((line) => line !== ''), ...more]);

const bomb = ['&a0 x', ...Array.from({ length: 9 }, (_, n) => `&a${n + 1} [${`*a${n},`.repeat(2)}]`)];
const dated = inYaml((lines) => {
  const at = lines.findIndex((line) => /\d{4}-\d{2}-\d{2}/.test(line));
  if (at < 0) return [...lines.filter((line) => line !== ''), 'until: 2027-11-31'];
  return lines.with(at, (lines[at] ?? '').replace(/\d{4}-\d{2}-\d{2}/, '2027-11-31'));
});

/** At least twenty, of the kinds that were seen or are easily made. */
export const slips: readonly Slip[] = [
  { name: 'a typed star', make: firstValue('*Hej*') },
  { name: 'an alias bomb', make: added(...bomb.map((one, n) => `b${n}: ${one}`)) },
  { name: 'stars without end', make: added('a: &a x', `b: [${'*a, '.repeat(10_000)}]`) },
  { name: 'a tab for an indent', make: inYaml((lines) => ['x:', '\ty: 1', ...lines]) },
  { name: 'a day that is not', make: dated },
  { name: 'a key that stands twice', make: inYaml((lines) => [...lines.slice(0, 1), ...lines]) },
  { name: 'another type', make: firstValue('[[1]]') },
  { name: 'an unknown key', make: added('farg: blue') },
  { name: 'an unknown key that JavaScript knows', make: added('__proto__: { a: 1 }') },
  { name: 'a line too few', make: inYaml((lines) => lines.slice(lines.findIndex((one) => /^\S/.test(one)) + 1)) },
  { name: 'a NUL', make: (good) => good.replace(/\n/, '\0\n') },
  { name: 'UTF-16 with a mark', make: (good) => utf16(good, true) },
  { name: 'UTF-16 without a mark', make: (good) => utf16(good, false) },
  { name: 'Latin-1', make: (good) => latin1(good.replace('\n', ' # åäö\n')) },
  { name: 'nothing at all', make: () => '' },
  { name: 'five megabytes', make: (good) => `${good}\n${'# x\n'.repeat(1_250_000)}` },
  { name: 'a list of a hundred thousand', make: added('x:', ...Array.from({ length: 100_000 }, () => '  - a')) },
  { name: 'brackets without end', make: added(`x: ${'['.repeat(10_000)}`) },
  { name: 'hyphens without end', make: added('x:', `  ${'- '.repeat(10_000)}`) },
  { name: 'indents without end', make: added(...Array.from({ length: 200 }, (_, n) => `${' '.repeat(n)}x:`)) },
  { name: 'twenty thousand marks of quotation', make: firstValue(`"${'>'.repeat(20_000)}`) },
  { name: 'forty kilobytes of one word', make: firstValue(`{${'a.'.repeat(20_000)}`) },
  { name: 'a quotation without end', make: firstValue('"Hej') },
  { name: 'two documents', make: (good) => `a: 1\n---\nb: 2\n---\n${good}` },
  {
    name: 'a picture under that name',
    make: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0]),
  },
  { name: 'marks of a merge', make: inYaml((lines) => ['<<<<<<< HEAD', ...lines, '=======', ...lines, '>>>>>>> b']) },
  { name: 'a list', make: inYaml((lines) => lines.map((line) => `- "${line.replaceAll('"', '')}"`)) },
  { name: 'a no-break space behind a colon', make: (good) => good.replace(/: /, ':\u00a0'), harmless: true },
  { name: 'Windows line ends and a mark', make: (good) => `\ufeff${good.replaceAll('\n', '\r\n')}`, harmless: true },
];
