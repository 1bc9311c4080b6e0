/** How much of a post a reader sees before the word "more". */
export type Screen = { readonly lines: number; readonly charactersPerLine: number };

/** LinkedIn's feed: about three lines, some 210 characters on a wide screen and 140 on a phone. */
export const wideScreen: Screen = { lines: 3, charactersPerLine: 70 };
export const phoneScreen: Screen = { lines: 3, charactersPerLine: 46 };

/** The part of a text that is shown before it is unfolded; null when all of it fits. */
export const cutText = (text: string, screen: Screen): string | null => {
  let linesLeft = screen.lines;
  let kept = 0;
  for (const line of text.split('\n')) {
    const characters = [...line];
    const room = linesLeft * screen.charactersPerLine;
    if (linesLeft <= 0 || characters.length > room) {
      const part = characters.slice(0, Math.max(0, room));
      const lastSpace = part.lastIndexOf(' ');
      const whole = lastSpace > 0 ? part.slice(0, lastSpace) : part;
      return (text.slice(0, kept) + whole.join('')).trimEnd();
    }
    linesLeft -= Math.max(1, Math.ceil(characters.length / screen.charactersPerLine));
    kept += line.length + 1;
  }
  return null;
};
