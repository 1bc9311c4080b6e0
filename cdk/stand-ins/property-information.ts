import { aria } from '../../node_modules/property-information/lib/aria.js';
import { find } from '../../node_modules/property-information/lib/find.js';
import { html as elements } from '../../node_modules/property-information/lib/html.js';
import { normalize } from '../../node_modules/property-information/lib/normalize.js';
import { merge } from '../../node_modules/property-information/lib/util/merge.js';

/** Stands in for the names of all attributes: nothing that we write holds SVG. */
export const html = merge([aria, elements], 'html');
export const svg = html;
export { find, normalize };
