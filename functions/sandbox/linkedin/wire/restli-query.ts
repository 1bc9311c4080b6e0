import { parameterNotAllowed, querySyntax, urnIdInvalid } from './gateway-refusals.ts';
import { isComplex, parseRestliValue, type RestliValue } from './restli-value.ts';

/** A percent sign that survives decoding was encoded twice. */
const encodedTwice = (value: RestliValue): boolean => {
  if (typeof value === 'string') return /^urn%3a/i.test(value);
  return (Array.isArray(value) ? value : Object.values(value)).some(encodedTwice);
};

const readOr400 = <T>(read: () => T): T => {
  try {
    return read();
  } catch {
    throw querySyntax();
  }
};

/** Reads the raw query string by protocol 2.0.0; `protocol` is the request's header. */
export const readQuery = (raw: string, protocol: string | null): ReadonlyMap<string, RestliValue> => {
  const query = new Map<string, RestliValue>();
  for (const pair of raw.split('&').filter((part) => part !== '')) {
    const equals = pair.indexOf('=');
    const name = readOr400(() => decodeURIComponent(equals < 0 ? pair : pair.slice(0, equals)));
    const value = equals < 0 ? '' : pair.slice(equals + 1);
    if (/[[\].]/.test(name)) throw parameterNotAllowed(name);
    if (name === 'fields') continue;
    if (protocol !== '2.0.0' && isComplex(value)) throw querySyntax();
    const read = readOr400(() => parseRestliValue(value));
    if (encodedTwice(read)) throw urnIdInvalid();
    query.set(name, read);
  }
  return query;
};
