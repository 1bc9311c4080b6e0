type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The second into the first, object by object, as lodash does with the settings of a request; lists are replaced. */
const merge = (into: Plain, from: Plain | null | undefined): Plain => {
  for (const [key, value] of Object.entries(from ?? {})) {
    if (value === undefined || key === '__proto__') continue;
    const held = into[key];
    into[key] = isPlain(held) && isPlain(value) ? merge(held, value) : value;
  }
  return into;
};

/** Stands in for lodash, of which LinkedIn's client calls one function. */
export default { merge };
