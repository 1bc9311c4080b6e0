/** No block of facts is longer. */
const longestFront = 20_000;

/** The title line of a `story.md` whose front matter does not hold, so that its author knows it again; null without one. */
export const draftTitle = (source: string): string | null => {
  const front = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(source.slice(0, longestFront))?.[1] ?? '';
  const written = (/^title:(.+)$/m.exec(front)?.[1] ?? '').trim();
  const title = written.replace(/^(["'])(.*)\1$/, '$2').trim();
  return title === '' ? null : title;
};
