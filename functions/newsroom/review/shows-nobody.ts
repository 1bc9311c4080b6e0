import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { aboutStory } from '#functions/newsroom/review/rule.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import type { Story } from '#functions/story/stories/story.ts';

/** A person who says "I". "10 min" is a time, and the English word is the capital letter alone. */
const firstPerson: Readonly<Record<Language, RegExp>> = {
  sv: /(?<![\p{L}\p{N}])(?:jag|mig|mej|mitt|mina|(?<!\d\s*)min(?![.\p{L}]))(?![\p{L}\p{N}])/iu,
  en: /(?<![\p{L}\p{N}'’])(?:I(?=['’ ,!?;:)\n]|$)|(?:[Mm]e|[Mm]y|[Mm]ine|[Mm]yself))(?![\p{L}\p{N}])/u,
};

/** Words for people, and for what only people do in a picture. */
const aPerson: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:hon|han|hen|kvinn(?:a|an|or|orna)|m[aä]n(?:nen)?|mannen|person(?:en|er|erna)?|människ(?:a|an|or|orna)|barn(?:et|en)?|flick(?:a|an|or|orna)|pojk(?:e|en|ar|arna)|kolleg(?:a|an|or|orna|er)|medarbetar(?:e|en|na)|anställda?|chef(?:en|er|erna)?|lärare|elev(?:en|er|erna)?|brukare|patient(?:en|er|erna)?|\p{L}*(?:lärare|sköterska|sköterskor|pedagog|sekreterare|vårdare|ledare)|ler|leende|skrattar|(?:ett|två|flera) ansikten?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:she|he|they|wom[ae]n|m[ae]n|persons?|people|child(?:ren)?|girls?|boys?|colleagues?|co-?workers?|employees?|staff|managers?|teachers?|nurses?|pupils?|patients?|smil(?:es|ing)|laugh(?:s|ing)|faces?)(?!\p{L})/iu,
};

const namedIn = (text: string, consents: ReadonlyMap<string, Consent>): string | null => {
  const words = new Set(text.match(/\p{Lu}[\p{L}\p{Pd}]*/gu));
  const names = [...consents.values()].map(({ displayName }) => displayName.trim().split(/\s+/u)[0] ?? '');
  return names.find((name) => words.has(name)) ?? null;
};

const noOne = {
  sv: 'Skriv vilka det är under people, med deras samtycken, eller skriv showsNobody: true om ingen syns eller nämns.',
  en: 'Write who it is under people, with their consents, or write showsNobody: true if nobody is shown or named.',
};
const someone = {
  sv: 'Ta bort showsNobody och skriv vem det är under people, med samtycke. Är det ingen människa, skriv om meningen.',
  en: 'Remove showsNobody and write who it is under people, with a consent. If it is no person, write the sentence anew.',
};

/** The first sentence part that says "I", with its line. */
const saysI = (story: Story): { readonly word: string; readonly line: number | null } | null => {
  const { language, title, linkedin } = story.front;
  const said = firstPerson[language];
  for (const block of story.blocks) {
    const word = said.exec(block.text)?.[0];
    if (word !== undefined) return { word, line: block.line };
  }
  for (const [text, path] of [[title, 'title'] as const, [linkedin?.text ?? '', 'linkedin'] as const]) {
    const word = said.exec(text)?.[0];
    if (word !== undefined) return { word, line: story.lineOf([path]) };
  }
  return null;
};

/**
 * Policy: a story that names nobody says so, and then nobody is in it: no text in the first person, no picture whose alt text
 * tells of a person. Otherwise a person would be published whose consent nobody has asked.
 */
export const showsNobody = ({ story, consents }: Pick<ReviewContext, 'story' | 'consents'>): readonly Finding[] => {
  const { front } = story;
  const line = story.lineOf(['showsNobody']);
  if (front.showsNobody !== true)
    return front.people.length > 0
      ? []
      : [
          aboutStory(
            story,
            story.lineOf(['people']),
            'people-missing',
            'error',
            { sv: 'Berättelsen säger inte vem den handlar om.', en: 'The story does not say whom it is about.' },
            noOne,
          ),
        ];
  const findings: Finding[] = [];
  if (front.people.length > 0)
    findings.push(
      aboutStory(
        story,
        line,
        'shows-somebody',
        'error',
        {
          sv: 'Under people står en person, och showsNobody säger att ingen syns eller nämns.',
          en: 'There is a person under people, and showsNobody says that nobody is shown or named.',
        },
        { sv: 'Ta bort det ena av dem.', en: 'Remove one of the two.' },
      ),
    );
  const said = saysI(story);
  if (said !== null)
    findings.push(
      aboutStory(
        story,
        said.line,
        'shows-somebody',
        'error',
        {
          sv: `Texten säger «${said.word}», så någon berättar, och showsNobody säger att ingen syns eller nämns.`,
          en: `The text says "${said.word}", so somebody tells it, and showsNobody says that nobody is shown or named.`,
        },
        someone,
      ),
    );
  for (const [index, { alt = '', file }] of front.images.entries()) {
    const word = aPerson[front.language].exec(alt)?.[0] ?? namedIn(alt, consents);
    if (word === null) continue;
    findings.push(
      aboutStory(
        story,
        story.lineOf(['images', index, 'alt']),
        'shows-somebody',
        'error',
        {
          sv: `Beskrivningen av ${file} säger «${word}», och showsNobody säger att ingen syns eller nämns.`,
          en: `The description of ${file} says "${word}", and showsNobody says that nobody is shown or named.`,
        },
        someone,
      ),
    );
  }
  return findings;
};
