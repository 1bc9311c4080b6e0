import type { Command } from 'commander';
import { clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { type TaggedStory, tagStory } from '#functions/jobs/tag-story.ts';
import { suggestedValues } from '#functions/story/employer-values/choose-values.ts';

type Say = ReturnType<typeof speaker>;

const answerOf = ({ values }: TaggedStory, say: Say): string => {
  if (values.by === 'machine') return say('Ingen har svarat än.', 'Nobody has answered yet.');
  return values.values.length === 0
    ? say('Svaret är: inget av dem.', 'The answer is: none of them.')
    : say(`Svaret är: ${values.values.join(', ')}.`, `The answer is: ${values.values.join(', ')}.`);
};

const linesOf = (tagged: TaggedStory, say: Say, language: Language): readonly string[] => {
  const { reading, tags, employer } = tagged;
  const suggested = suggestedValues(reading).shown.flatMap(({ value, likely, score, sentence }) => {
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

/** `vardag tag`: which values a story shows, with the sentences, and why. */
export const tagCommand = async (id: string, _: object, command: Command): Promise<void> => {
  const context = contextOf(command);
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
