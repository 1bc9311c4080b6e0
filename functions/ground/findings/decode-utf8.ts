import type { Finding } from '#functions/ground/findings/finding.ts';

export type Decoded =
  | { readonly text: string; readonly findings: readonly [] }
  | { readonly text: null; readonly findings: readonly Finding[] };

const strict = new TextDecoder('utf-8', { fatal: true });

const notUtf8 = (file: string, line: number): Finding => ({
  file,
  line,
  rule: 'not-utf-8',
  severity: 'error',
  message: {
    sv: 'Filen är inte sparad som UTF-8, så bokstäver som å, ä och ö skulle bli fel.',
    en: 'The file is not saved as UTF-8, so letters such as å, ä and ö would come out wrong.',
  },
  hint: {
    sv: 'Öppna filen i en textredigerare och spara den igen med teckenkodningen UTF-8. Se efter att bokstäverna stämmer.',
    en: 'Open the file in a text editor and save it again with the encoding UTF-8. Look that the letters are right.',
  },
});

const linesIn = (bytes: Uint8Array): number => bytes.filter((byte) => byte === 10).length + 1;

/** Reads a text file that a person wrote; no letter is ever replaced in silence. */
export const decodeUtf8 = (file: string, bytes: Uint8Array): Decoded => {
  try {
    // A NUL is in no text that a person wrote: these are the bytes of another encoding, or no text at all.
    const nul = bytes.indexOf(0);
    if (nul >= 0) return { text: null, findings: [notUtf8(file, linesIn(bytes.subarray(0, nul)))] };
    return { text: strict.decode(bytes), findings: [] };
  } catch {
    const before = new TextDecoder().decode(bytes).split('\ufffd', 1)[0] ?? '';
    return { text: null, findings: [notUtf8(file, before.split('\n').length)] };
  }
};
