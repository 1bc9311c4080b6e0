import { type Facts, plainFacts } from '#functions/adapters/log/plain-facts.ts';
import type { Log } from '#functions/ground/ports/log.ts';

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
