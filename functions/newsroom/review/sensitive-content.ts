import { politicalMentionsIn } from '#functions/newsroom/review/language/neutrality.ts';
import { secrecyHitsIn } from '#functions/newsroom/review/language/secrecy.ts';
import { aboutStory, lineOfText, type Rule } from '#functions/newsroom/review/rule.ts';
import { plainBody } from '#functions/story/stories/story.ts';

/** Policy: nothing that lets a reader tell which client, pupil or patient is meant, and no party politics in the employer's name. */
export const sensitiveContent: Rule = ({ story }) => {
  const text = plainBody(story);
  const known = story.front.people.map((person) => person.name);
  const secrecy = secrecyHitsIn(text, story.front.language, known).map((hit) =>
    aboutStory(
      story,
      lineOfText(story, hit.text),
      hit.level === 'stop' ? 'secrecy-stop' : 'secrecy-hazard',
      hit.level === 'stop' ? 'error' : 'info',
      hit.message,
      {
        sv: 'Skriv om så att ingen enskild kan kännas igen, eller be chefen pröva sekretessen.',
        en: 'Rewrite so that no one can be recognised, or ask the manager to examine the secrecy.',
      },
    ),
  );
  const political = politicalMentionsIn(text).map((hit) =>
    aboutStory(
      story,
      lineOfText(story, hit.text),
      `political-${hit.kind}`,
      hit.kind === 'party' || hit.kind === 'politician' ? 'error' : 'warning',
      hit.message,
      {
        sv: 'Ta bort det politiska. Berättelsen handlar om jobbet.',
        en: 'Remove the politics. The story is about the job.',
      },
    ),
  );
  return [...secrecy, ...political];
};
