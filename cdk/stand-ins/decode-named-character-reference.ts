import { decodeHTMLStrict } from '../../node_modules/htmlparser2/node_modules/entities/dist/decode.js';

/** Stands in for Markdown's table of named characters: the reader of HTML has the same one. */
export const decodeNamedCharacterReference = (name: string): string | false => {
  const written = `&${name};`;
  const read = decodeHTMLStrict(written);
  return read === written ? false : read;
};
