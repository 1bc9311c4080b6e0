/** Nobody works there. */
const noTown =
  /överenskommelse|ö\.?\s?k\.?$|by agreement|valfri|flera (?:orter|kommuner)|olika orter|various|several|distans|remote|hela (?:landet|sverige)|^(?:sverige|sweden|se|ospecificerad ort|ej angivet|övrigt|-+)$|\slän$/iu;
const between = /\s*[,;/|\n]\s*|\s+(?:och|samt|eller|and|or|&|\+|[-–—])\s+/iu;

const tidied = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();

/**
 * The towns that a feed's field names, each by itself: `Halmstad och Varberg` are two, `Halmstad eller enligt överenskommelse` is
 * one. A field with figures is an address and stays whole.
 */
export const townsIn = (field: string): readonly string[] => {
  const text = tidied(field);
  if (/\d/.test(text)) return [text];
  const parts = text
    .split(between)
    .map((part) => part.replace(/^(?:i|in)\s+/iu, '').trim())
    .filter((part) => part !== '' && !noTown.test(part));
  return [...new Map(parts.map((part) => [part.toLocaleLowerCase('sv'), part])).values()];
};
