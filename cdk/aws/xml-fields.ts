const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d+)|#x([0-9a-f]+));/gi, (_, name, decimal, hex) =>
    name === undefined
      ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      : (named[name.toLowerCase()] ?? ''),
  );

/** The insides of every element of a name, in XML as S3 writes it: flat lists, no attributes that matter, no CDATA. */
export const xmlElements = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inner = '']) => inner);

/** The text of the first element of a name. */
export const xmlText = (xml: string, name: string): string | undefined => {
  const inner = xmlElements(xml, name)[0];
  return inner === undefined ? undefined : unescaped(inner);
};
