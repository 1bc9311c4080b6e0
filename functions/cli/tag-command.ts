import type { Command } from 'commander';
import { type Context, clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { type Retagging, retagStories } from '#functions/jobs/retag-stories.ts';
import { type TaggedStory, tagStory } from '#functions/jobs/tag-story.ts';

type Say = ReturnType<typeof speaker>;

const answerOf = ({ values }: TaggedStory, say: Say): string => {
  if (values.by === 'machine') return say('Ingen har svarat än.', 'Nobody has answered yet.');
  return values.values.length === 0
    ? say('Svaret är: inget av dem.', 'The answer is: none of them.')
    : say(`Svaret är: ${values.values.join(', ')}.`, `The answer is: ${values.values.join(', ')}.`);
};

const linesOf = (tagged: TaggedStory, say: Say, language: Language): readonly string[] => {
  const { reading, tags, employer } = tagged;
  const suggested = tagged.suggested.shown.flatMap(({ value, likely, score, sentence }) => {
    const name = employer.find(({ id }) => id === value)?.name[language] ?? value;
    const words = tags.find((tag) => tag.value === value)?.evidence.map(({ pattern }) => pattern) ?? [];
    return [
      `${likely ? say('troligen', 'likely') : say('kanske', 'perhaps')}  ${name} (${value}, ${score})`,
      `    ”${sentence}”`,
      ...(words.length === 0 ? [] : [`    ${say('sagt rakt ut', 'said outright')}: ${words.join(', ')}`]),
    ];
  });
  return [
    ...(suggested.length > 0 ? suggested : [say('Inget värde syns i texten.', 'No value shows in the text.')]),
    ...(reading.trouble === null ? [] : [inLanguage(reading.trouble, language)]),
    answerOf(tagged, say),
    say(`Läst av ${reading.version}.`, `Read by ${reading.version}.`),
  ];
};

const tagOne = async (id: string, context: Context): Promise<void> => {
  const say = speaker(context);
  const tagged = await withPipeline(context, clockAt(undefined), ({ deps }) => tagStory(deps, id));
  if (tagged === null)
    throw new UsageError(
      say(`Det finns ingen läsbar berättelse som heter ${id}.`, `There is no readable story called ${id}.`),
    );
  const { story, values, reading, tags } = tagged;
  if (context.json) printJson({ story, values, ...reading, told: tags });
  else for (const line of linesOf(tagged, say, context.settings.language)) tell(line);
};

const listed = (values: readonly string[], say: Say): string => values.join(', ') || say('inget', 'none');

const tagAll = async (context: Context): Promise<void> => {
  const say = speaker(context);
  const all = await withPipeline(context, clockAt(undefined), ({ deps }) => retagStories(deps));
  if (all === null) throw new UsageError(say('Inställningarna kan inte läsas.', 'The settings can’t be read.'));
  if (context.json) return printJson(all);
  const others = all.filter(({ change }) => change === 'likely');
  for (const { story, before, after, published } of others) {
    tell(`${story}: ${listed(before?.values.values ?? [], say)} → ${listed(after.values.values, say)}`);
    if (published.length > 0)
      tell(`    ${say('publicerat, och står kvar', 'published, and stays')}: ${published.join(', ')}`);
  }
  const count = (change: Retagging): number => all.filter((one) => one.change === change).length;
  tell(
    say(
      `${all.length} berättelser: ${count('likely')} får andra troliga värden, ${count('order')} andra förslag, ${count('same')} desamma. ${count('chosen')} är valda av en människa, ${count('new')} är nya.`,
      `${all.length} stories: ${count('likely')} get other likely values, ${count('order')} other suggestions, ${count('same')} the same. ${count('chosen')} were chosen by a person, ${count('new')} are new.`,
    ),
  );
  tell(
    say(
      'Inget är ändrat. Nästa granskning läser om; det som är publicerat behåller sina värden.',
      'Nothing was changed. The next review reads anew; what is published keeps its values.',
    ),
  );
};

/** `vardag tag`: which values a story shows, with the sentences, and why; with `--all`, what reading all of them again would change. */
export const tagCommand = async (
  id: string | undefined,
  { all = false }: { readonly all?: boolean },
  command: Command,
): Promise<void> => {
  const context = contextOf(command);
  if (all === (id !== undefined))
    throw new UsageError(speaker(context)('Ange en berättelse, eller --all.', 'Name a story, or --all.'));
  return id === undefined ? tagAll(context) : tagOne(id, context);
};
