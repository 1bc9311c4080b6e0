type Names = Readonly<Record<string, string>>;

/** What editors write, and what an ad holds in its place. */
export const inlines: Names = { strong: 'strong', b: 'strong', em: 'em', i: 'em', a: 'a' };
export const headings: Names = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h3', h5: 'h3', h6: 'h3' };
export const lists: readonly string[] = ['ul', 'ol'];

/** These end a paragraph without being kept themselves. All that is named nowhere is unwrapped. */
export const divisions: readonly string[] = (
  'p div section article header footer main aside nav table caption thead tbody tfoot tr td th blockquote pre hr ' +
  'dl dt dd form fieldset figure figcaption address center details summary'
).split(' ');
