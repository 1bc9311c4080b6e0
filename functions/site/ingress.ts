const longest = 200;

/** The start of a text for a card, at most 200 characters, cut between words with an ellipsis. */
export const ingress = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const whole = line.slice(0, longest - 1);
  const lastSpace = whole.lastIndexOf(' ');
  const cut = lastSpace > longest / 2 ? whole.slice(0, lastSpace) : whole.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:–-]+$/, '')}…`;
};
