/** The title line of a `story.md` whose front matter does not hold, so that its author knows it again; null without one. */
export const draftTitle = (source: string): string | null => {
  const front = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
  const written = /^title:[ \t]*(.+?)[ \t]*$/m.exec(front)?.[1] ?? '';
  const title = written.replace(/^(["'])(.*)\1$/, '$2').trim();
  return title === '' ? null : title;
};
