/** Control pieces of the model, which a text must not be able to write. */
const controlName = /<(?=(?:\/?s|pad|unk)>)/g;

/** What the tokenizer's own normaliser takes away before it looks for pieces: control signs but tab and line breaks. */
const removed = /(?![\t\n\r\f\u0085])[\p{Cc}]/gu;

/** Where a word may be broken; nobody reads it, and the model would read two words. */
const softHyphen = /\u00AD/g;

/**
 * A sentence without soft hyphens, and with a space in `<s>`, `</s>`, `<pad>` and `<unk>`, also where they only come about
 * when the tokenizer normalises the text (full-width letters, control signs inside). Everything else is as it was.
 */
export const encodableText = (text: string): string => {
  const whole = text.replace(softHyphen, '');
  const normal = whole.replace(removed, '').normalize('NFKC');
  const broken = normal.replace(controlName, '< ');
  return broken === normal ? whole : broken;
};
