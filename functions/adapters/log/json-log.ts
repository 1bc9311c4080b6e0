import type { Log } from '#functions/ground/ports/log.ts';

type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** Names of facts that hold people's words, names or keys, whatever their value looks like. */
const privateName = /^(?:author|body|displayName|email|name|password|secret|text|title|token|user)$/i;

/** Ids, keys, codes, instants, hashes: one word of letters, digits and a few signs. No spaces, no @, no query strings. */
const plainWord = /^[\p{L}\p{N}._:/+[\]-]{0,160}$/u;

const isPlain = (name: string, value: unknown): boolean =>
  !privateName.test(name) &&
  (value === null ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && plainWord.test(value)));

/** Only what cannot be a text, an address or a token is let through; the rest is replaced, so that its absence shows. */
const plainFacts = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, isPlain(name, value) ? value : '(withheld)']));

type Sink = { readonly write: (line: string) => unknown };

/** One line of JSON a message, to standard error; `context` (a handler's name, a run's id) stands in every line. */
export const jsonLog = (context: Facts = {}, sink: Sink = process.stderr): Log => {
  const line =
    (level: 'info' | 'warn'): Log['info'] =>
    (message, facts = {}) => {
      const about = plainFacts({ ...context, ...facts });
      sink.write(`${JSON.stringify({ ...about, level, message, time: new Date().toISOString() })}\n`);
    };
  return { info: line('info'), warn: line('warn') };
};
