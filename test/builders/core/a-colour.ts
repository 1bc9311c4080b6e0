import fc from 'fast-check';

/** Any `#rrggbb`. */
export const aColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
