/** Indeed reads characters literally and knows no entities, so what would be read as a tag or an entity is parted by a space. */
export const literalCharacters = (text: string): string =>
  text.replace(/<(?=[a-z/!?])/gi, '< ').replace(/&(?=#?\w+;)/g, '& ');

/** Indeed keeps no links: a reader gets the address behind the words, once. `words` are literal already. */
export const literalLink = (words: string, href: string): string => {
  const address = literalCharacters(href.replace(/^(?:mailto|tel):/i, ''));
  return words.trim() === address || address === '' ? words : `${words}: ${address}`;
};
