/** Bytes of a minified bundle that renders no pictures. */
export const mostBytes = 1_000_000;

/** Milliseconds that a function may take to start, by what one that does nothing takes. */
export const mostStart = (empty: number): number => 2 * empty + 150;
