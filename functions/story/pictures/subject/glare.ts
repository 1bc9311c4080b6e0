const share = (value: number): number => Math.min(1, Math.max(0, value));

/** 0..1: how blown out a colour is. Lamps, windows, clouds and the sun draw the eye and are never the subject. */
export const glare = (red: number, green: number, blue: number): number => {
  const light = 0.299 * red + 0.587 * green + 0.114 * blue;
  const colourful = Math.max(red, green, blue) - Math.min(red, green, blue);
  return share((light - 215) / 25) * share((70 - colourful) / 40);
};
