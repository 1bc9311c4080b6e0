import { isMap, parseDocument } from 'yaml';

const fence = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*\r?$)/m;

/**
 * The text of `story.md` with a person's answer in its front matter: `values: [a, b]`, and `values: []` for none of these. Only
 * that field is written, where it stands or as the last line; every other byte, comments too, stays. Null for a file
 * whose front matter can't be read: then nothing is written.
 */
export const withValues = (source: string, values: readonly string[]): string | null => {
  const found = fence.exec(source);
  if (found === null || found.index !== 0) return null;
  const [, opening = '', front = ''] = found;
  const document = parseDocument(front, { keepSourceTokens: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const field = `[${values.join(', ')}]`;
  const at = document.contents.items.find(({ key }) => String(key) === 'values');
  const newline = opening.endsWith('\r\n') ? '\r\n' : '\n';
  const written = ((): string => {
    if (at === undefined)
      return `${front}${front === '' || front.endsWith('\n') ? '' : newline}values: ${field}${newline}`;
    const key = at.key as { readonly range?: readonly [number, number, number] };
    const value = at.value as { readonly range?: readonly [number, number, number] } | null;
    const start = key.range?.[1] ?? 0;
    const end = value?.range?.[1] ?? start;
    // A list on lines of its own ends after its line break, which is no part of the field.
    const whole = front.slice(start, end);
    const trail = /\s*$/.exec(whole)?.[0] ?? '';
    return `${front.slice(0, start)}: ${field}${trail}${front.slice(end)}`;
  })();
  const next = `${opening}${written}${source.slice(opening.length + front.length)}`;
  const read = parseDocument(written).toJS() as { readonly values?: unknown } | null;
  return JSON.stringify(read?.values) === JSON.stringify(values) ? next : null;
};
