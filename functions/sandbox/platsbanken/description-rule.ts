const allowed = ['p', 'strong', 'em', 'ul', 'li', 'br'];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What is left for a reader. */
const stripped = (html: string): string =>
  html.replace(/<[^<>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');

/** Every tag closed in the order it was opened, none outside the list, none with attributes. */
const tagFault = (html: string): string | null => {
  const open: string[] = [];
  for (const [tag, slash = '', name = '', rest = ''] of html.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>/g)) {
    if (!allowed.includes(name)) return `the tag ${name} is not allowed`;
    if (rest.trim() !== '' && rest.trim() !== '/') return `the tag ${tag} has attributes`;
    if (name === 'br') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return `the tag ${tag} closes nothing`;
  }
  return open.length === 0 ? null : `the tag ${open.at(-1)} is not closed`;
};

/** What is wrong with a description; null when nothing is. */
export const descriptionFault = (html: string): string | null => {
  if (/<!--|<(?![/A-Za-z])/.test(html)) return 'holds markup that is not allowed';
  if (/&(?!amp;|lt;|gt;|quot;|#\d+;)/.test(html)) return 'holds an unescaped &';
  const fault = tagFault(html);
  if (fault !== null) return fault;
  const { length } = stripped(html);
  return length >= 100 && length <= 6_500 ? null : `must be 100-6500 characters without tags, is ${length}`;
};
