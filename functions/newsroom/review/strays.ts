import type { Finding, Severity } from '#functions/ground/findings/finding.ts';
import { isIgnored } from '#functions/ground/findings/ignored-file.ts';
import { looksLike, nearestName } from '#functions/ground/findings/name-distance.ts';
import type { Text } from '#functions/ground/language/text.ts';

const settings = 'brand people employer-values organisation channels calendar pause retention'.split(' ');
/** Folders of one YAML file a thing. */
const cards = 'campaigns consents vacancies rules pauses asks pasted trials series answers'.split(' ');
const stages = ['drafts', 'approved', 'withdrawn'] as const;
export const isPicture = (name: string): boolean => /\.(jpe?g|png|webp|heic|heif|avif|tiff?|gif|svg)$/i.test(name);
const isDocument = (name: string): boolean => /\.(docx?|odt|pdf|rtf|pages|txt)$/i.test(name);

type Stray = { readonly should: string | null; readonly severity?: Severity };

/** What `story.md` is called when somebody, or their program, calls it something else. */
const isStoryFile = (name: string): boolean =>
  looksLike(name.replace(/(\.md)?(\.(md|txt|markdown|mdown))$/i, '').replace(/ ?\(\d\)$/, ''), 'story');

/** A file within `stories/`; null when it stands where it is read. */
const strayStory = (parts: readonly string[]): Stray | null => {
  const [stage = '', folder = '', file, ...deeper] = parts;
  const known = stages.find((one) => one === stage);
  if (known === undefined) {
    if (file === undefined && folder !== '' && isStoryFile(folder))
      return { should: `stories/drafts/${stage}/story.md` };
    const meant = nearestName(stage, stages);
    if (meant !== null) return { should: ['stories', meant, ...parts.slice(1)].join('/') };
    return {
      should: ['stories/drafts', folder === '' ? 'namn-pa-berattelsen' : '', ...parts].filter(Boolean).join('/'),
    };
  }
  if (file === undefined) {
    const name = isDocument(folder) || isStoryFile(folder) ? 'story.md' : folder;
    return { should: `stories/${known}/namn-pa-berattelsen/${name}` };
  }
  if (deeper.length > 0) {
    if (file === 'notes') return null;
    const last = deeper.at(-1) ?? '';
    if (isStoryFile(last)) return { should: `stories/${known}/${deeper.at(-2) ?? file}/story.md` };
    return { should: `stories/${known}/${folder}/${last}` };
  }
  if (file === 'story.md' || file === 'reason.txt' || isPicture(file)) return null;
  if (isStoryFile(file)) return { should: `stories/${known}/${folder}/story.md` };
  return { should: null, severity: 'warning' };
};

/** A file of a folder whose files are cards of YAML. */
const strayCard = (home: string, rest: readonly string[]): Stray | null => {
  const [name = '', ...deeper] = rest;
  if (deeper.length > 0) return { should: `${home}/${deeper.at(-1)}` };
  if (name.endsWith('.yaml')) return null;
  const bare = name.replace(/(\.ya?ml)?(\.txt)?$/i, '').trimEnd();
  if (/\.ya?ml( ?\.txt)?$/i.test(name))
    return { should: `${home}/${bare}.yaml`, severity: name.endsWith('.yml') ? 'warning' : 'error' };
  // Documents beside consents are told in their own words; feeds lie beside the ads.
  if (home === 'consents' || (home === 'vacancies' && /\.(json|xml|rss)$/i.test(name))) return null;
  return { should: null };
};

/** A file that lies at the top: settings, and what the brand shows. */
const strayTop = (name: string): Stray | null => {
  if (settings.some((one) => name === `${one}.yaml`)) return null;
  const meant = nearestName(name.replace(/(\.ya?ml)?(\.txt)?$/i, ''), settings);
  if (meant !== null && /\.(ya?ml|txt)$/i.test(name)) return { should: `${meant}.yaml` };
  if (isPicture(name) || /\.md$/i.test(name)) return null;
  return { should: isDocument(name) ? 'stories/drafts/namn-pa-berattelsen/story.md' : null };
};

const folders = ['stories', ...cards, 'figures', 'schemas'];

const strayOf = (key: string): Stray | null => {
  const [top = '', ...rest] = key.split('/');
  if (rest.length === 0) return strayTop(top);
  if (top === 'stories') return strayStory(rest);
  if (cards.includes(top)) return strayCard(top, rest);
  if (top === 'schemas') return null;
  if (top === 'figures') return rest.length === 1 && key.endsWith('.csv') ? null : { should: null };
  const meant = nearestName(top, folders);
  if (meant !== null) return { should: [meant, ...rest].join('/') };
  return { should: stages.some((one) => looksLike(one, top)) ? `stories/${key}` : null };
};

const hint = (should: string | null): Text =>
  should === null
    ? {
        sv: 'Flytta filen dit den hör hemma, eller ta bort den.',
        en: 'Move the file to where it belongs, or remove it.',
      }
    : { sv: `Den ska heta ${should}.`, en: `It should be called ${should}.` };

const finding = (file: string, { should, severity = 'error' }: Stray): Finding => ({
  file,
  line: null,
  rule: should === null ? 'unread-file' : 'misplaced',
  severity,
  message:
    severity === 'warning' && should !== null
      ? { sv: 'Filen läses, men dess namn kan förväxlas.', en: 'The file is read, but its name can be mistaken.' }
      : {
          sv: 'Ingenting läser den här filen, för den heter eller ligger fel.',
          en: 'Nothing reads this file: its name or its place is wrong.',
        },
  hint: hint(should),
});

/** One finding for a folder that is wrong as a whole would hide its files; many for one folder tire. So the first of each kind. */
const mostTold = 200;

/** Every file that stands where nothing reads it, with the name that it should have. */
export const strays = (keys: readonly string[]): readonly Finding[] =>
  keys
    .filter((key) => !isIgnored(key))
    .flatMap((key) => {
      const stray = strayOf(key);
      return stray === null ? [] : [finding(key, stray)];
    })
    .slice(0, mostTold);
