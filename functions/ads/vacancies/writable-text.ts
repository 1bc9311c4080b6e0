import { withoutControls } from '#functions/ground/language/folded.ts';

/** Control characters and noncharacters: no text needs them and XML forbids most of them. */
const unwritable = /[[\p{Cc}--[\t\n\r]]\ufffe\uffff]/gv;

/** The text without characters that can't be written in HTML, XML and JSON alike; a lone surrogate becomes U+FFFD. */
export const writableText = (text: string): string => withoutControls(text.toWellFormed()).replace(unwritable, '');
