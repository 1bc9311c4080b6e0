/** A value of Rest.li protocol 2.0.0: text, `List(a,b)` or `(key:value,…)`. */
export type RestliValue = string | readonly RestliValue[] | RestliRecord;
export type RestliRecord = { readonly [key: string]: RestliValue };

const decoded = (raw: string): string | null => {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
};

const reader = (raw: string) => {
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`Not a Rest.li value: ${raw}`);
  };
  const take = (expected: string): void => {
    if (raw[at] !== expected) fail();
    at += 1;
  };
  const text = (): string => {
    const token = /^[^(),:]*/.exec(raw.slice(at))?.[0] ?? '';
    at += token.length;
    return decoded(token) ?? fail();
  };
  const items = <T>(item: () => T): readonly T[] => {
    take('(');
    const found: T[] = [];
    if (raw[at] !== ')') {
      found.push(item());
      while (raw[at] === ',') {
        at += 1;
        found.push(item());
      }
    }
    take(')');
    return found;
  };
  const entry = (): readonly [string, RestliValue] => {
    const key = text();
    take(':');
    return [key, value()];
  };
  const value = (): RestliValue => {
    if (raw.startsWith('List(', at)) {
      at += 4;
      return items(value);
    }
    return raw[at] === '(' ? Object.fromEntries(items(entry)) : text();
  };
  return (): RestliValue => {
    const found = value();
    return at === raw.length ? found : fail();
  };
};

/** Parses the raw (still percent-encoded) text of a query value; throws SyntaxError. */
export const parseRestliValue = (raw: string): RestliValue => reader(raw)();

export const isComplex = (raw: string): boolean => /^List\(|\(/.test(raw);

export const isRecord = (value: RestliValue | undefined): value is RestliRecord =>
  typeof value === 'object' && !Array.isArray(value);

/** The texts of a list; anything else gives an empty list. */
export const texts = (value: RestliValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item: RestliValue): item is string => typeof item === 'string') : [];
