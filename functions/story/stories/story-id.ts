import slugify from '@sindresorhus/slugify';

const rules: Parameters<typeof slugify>[1] = {
  locale: 'sv',
  decamelize: false,
  preserveCharacters: ['_'],
  customReplacements: [['&', ' och ']],
};

/** Longer names are cut: an id stands in addresses, keys and marks. */
const longest = 80;

/** Most names are slugs already, and every folder is asked for its id each time that stories are listed. */
const isSlug = (name: string): boolean => name.length <= longest && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** What a name of signs alone becomes, told apart by them. */
const ofSigns = (name: string): string =>
  `namn-${[...name].map((sign) => sign.codePointAt(0)?.toString(16)).join('-')}`;

/**
 * A story's id: the slug of its folder's name, so that nothing that people name meets a key or an address of ours. "Vår
 * förskola" is `var-forskola`. What is a slug already stays as it is.
 */
export const storyIdOf = (folderName: string): string => {
  if (isSlug(folderName)) return folderName;
  const name = folderName.normalize('NFC').slice(0, 300);
  const slug = slugify(name, rules) || ofSigns(name);
  return slug.slice(0, longest).replace(/-$/, '');
};
