import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';
import type { StoryLocation } from '#functions/story/stories/list-stories.ts';
import { storyFileKey, storyFolderKey } from '#functions/story/stories/story.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

const wordsOf = (text: string): readonly string[] =>
  storyIdOf(text)
    .split(/[-_]/)
    .filter((word) => word.length > 2);

/** Whether a word of an id is a name, or the name with an s. */
const isName = (word: string, names: readonly string[]): boolean =>
  names.some((name) => word === name || word === `${name}s`);

/**
 * Policy: a story's id stands in addresses, marks and ledgers for as long as they are kept, so it names no person of the
 * story: when somebody is to be forgotten, their name would still stand there.
 */
export const idNamesNobody: Rule = ({ story }) => {
  const names = story.front.people.flatMap(({ name }) => wordsOf(name));
  if (!wordsOf(story.name).some((word) => isName(word, names))) return [];
  const kept = wordsOf(story.front.title).filter((word) => !isName(word, names));
  const proposed = kept.slice(0, 6).join('-') || 'en-vardag';
  return [
    aboutStory(
      story,
      null,
      'person-in-id',
      'warning',
      {
        sv: 'Mappens namn innehåller namnet på en person i berättelsen. Det blir kvar i adresser och liggare.',
        en: "The folder's name holds the name of a person in the story. It stays in addresses and ledgers.",
      },
      {
        sv: `Byt namn på mappen innan den godkänns, till exempel till ${proposed}.`,
        en: `Rename the folder before it is approved, for example to ${proposed}.`,
      },
    ),
  ];
};

/** What to do about two folders of one story. One in `withdrawn/` is withdrawn, wherever else it lies. */
const onlyOne = (isMoved: boolean, isWithdrawn: boolean, proposed: string): Text => {
  const keep = isMoved
    ? { sv: 'Behåll den ena.', en: 'Keep one.' }
    : {
        sv: `Byt namn på den ena, till exempel till ${proposed}.`,
        en: `Rename one of them, for example to ${proposed}.`,
      };
  return isWithdrawn
    ? {
        sv: `Den ligger i withdrawn också, så den är tillbakadragen. ${keep.sv}`,
        en: `It lies in withdrawn too, so it is withdrawn. ${keep.en}`,
      }
    : {
        sv: `${keep.sv} Så länge båda finns publiceras ingen av dem.`,
        en: `${keep.en} While both are there, neither is published.`,
      };
};

/** Two folders that are one story to everything that knows stories by their id. Neither is published meanwhile. */
export const twiceFinding = (place: StoryLocation, places: readonly StoryLocation[]): Finding => {
  const others = places.filter((one) => one !== place && one.id === place.id);
  const other = others.find(({ folder }) => folder === 'withdrawn') ?? others[0] ?? place;
  const isMoved = other.folder !== place.folder && other.name === place.name;
  const where = storyFolderKey(other.folder, other.name);
  return {
    file: storyFileKey(place.folder, place.name),
    line: null,
    rule: isMoved ? 'story-in-two-folders' : 'same-id',
    severity: 'error',
    message: isMoved
      ? { sv: `Berättelsen ${place.id} ligger i två mappar.`, en: `The story ${place.id} lies in two folders.` }
      : {
          sv: `Mappens namn blir samma id, ${place.id}, som för ${where}.`,
          en: `The folder's name gives the same id, ${place.id}, as ${where}.`,
        },
    hint: onlyOne(isMoved, other.folder === 'withdrawn', `${place.id}-2`),
  };
};
