/** Control characters and noncharacters: no text needs them and XML forbids most of them. */
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** The text without characters that can't be written in HTML, XML and JSON alike; a lone surrogate becomes U+FFFD. */
export const writableText = (text: string): string => text.toWellFormed().replace(unwritable, '');
