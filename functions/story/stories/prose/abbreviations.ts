/** A full stop after these never ends a sentence. */
const always = ['t.ex.', 'bl.a.', 'dvs.', 'd.v.s.', 'kl.', 'ca.', 'nr.', 'st.', 's.k.', 'f.d.', 'fr.o.m.', 't.o.m.']
  .concat(['p.g.a.', 'resp.', 'tel.', 'ang.', 'jfr.', 'e.g.', 'i.e.', 'mr.', 'mrs.', 'ms.', 'dr.', 'no.', 'vs.'])
  .concat(['bl. a.', 't. ex.']);
/** These may also be the last word of a sentence; they end it unless the next letter is small or a digit follows. */
const perhaps = ['m.m.', 'm.fl.', 'osv.', 'o.s.v.', 'o.d.', 'etc.', 'a.m.', 'p.m.', 'min.', 'kr.'];

const pattern = (abbreviations: readonly string[], ahead: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:${abbreviations.map((text) => text.replaceAll('.', '\\.')).join('|')})${ahead}`,
    'giu',
  );
const alwaysPattern = pattern(always, '(?=\\s*\\S)');
// Case matters only for the letter ahead, so that part is judged by hand.
const perhapsPattern = pattern(perhaps, '');

const hidden = (abbreviation: string): string => abbreviation.replaceAll('.', ',');

/** The text with the full stops of abbreviations hidden as commas; every offset stays. */
export const withoutAbbreviations = (text: string): string =>
  text
    .replace(alwaysPattern, hidden)
    .replace(perhapsPattern, (abbreviation, at: number) =>
      /^\s*[\p{Ll}\p{N},;:)]/u.test(text.slice(at + abbreviation.length, at + abbreviation.length + 4))
        ? hidden(abbreviation)
        : `${hidden(abbreviation.slice(0, -1))}.`,
    );
