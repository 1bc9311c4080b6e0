/** What people wait for, or what the clock starts every minute. */
const prompt: ReadonlySet<string> = new Set(['start-due', 'newsroom-on-lambda', 'gone-on-lambda']);

/** Milliseconds that a function may take to start and to answer its first wake, by what one that does nothing takes. */
export const mostStart = (name: string, empty: number): number =>
  prompt.has(name) ? 2.5 * empty + 200 : 5 * empty + 400;
