import type { PostProcessing } from '#functions/ground/picture-forms/post-processing.ts';

/** Characters that XML 1.0 has; others can't be written in it at all. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text.toWellFormed().replace(unwritable, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const said = (text: string | null): string | null => {
  const words = text === null ? '' : escaped(text).trim();
  return words === '' ? null : words;
};

/**
 * The one piece of metadata that a picture may carry: creator and rights in Dublin Core, as XMP. Unlike EXIF it holds
 * Swedish letters, and brings no fields of its own. Null when nobody is named.
 */
export const creditXmp = ({ credit, copyright }: Pick<PostProcessing, 'credit' | 'copyright'>): string | null => {
  const [creator, rights] = [said(credit), said(copyright)];
  if (creator === null && rights === null) return null;
  const fields = [
    creator === null ? '' : `<dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator>`,
    rights === null ? '' : `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${rights}</rdf:li></rdf:Alt></dc:rights>`,
  ];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${fields.join('')}</rdf:Description>`,
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
};
