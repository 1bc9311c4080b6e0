import type { Finding } from '#functions/ground/findings/finding.ts';
import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';
import { findOccupation, findUnit } from '#functions/story/organisation/organisation.ts';
import { unsaid } from '#functions/story/stories/story-front.ts';

/** Policy: what a story refers to exists: unit, occupation, values, audience, and the story it translates. */
export const namesResolve: Rule = ({ story, settings, languages }) => {
  const { front } = story;
  const findings: Finding[] = [];
  const unknown = (
    path: readonly PropertyKey[],
    rule: string,
    severity: 'error' | 'warning',
    sv: string,
    en: string,
    file: string,
  ) =>
    findings.push(
      aboutStory(
        story,
        story.lineOf(path),
        rule,
        severity,
        { sv, en },
        {
          sv: `Rätta stavningen, eller lägg till i ${file}.`,
          en: `Mend the spelling, or add it to ${file}.`,
        },
      ),
    );
  if (front.unit !== unsaid && findUnit(settings.organisation, front.unit) === null)
    unknown(
      ['unit'],
      'unit-unknown',
      'error',
      `Enheten «${front.unit}» finns inte.`,
      `The unit "${front.unit}" does not exist.`,
      'organisation.yaml',
    );
  if (front.occupation !== unsaid && findOccupation(settings.organisation, front.occupation) === null)
    unknown(
      ['occupation'],
      'occupation-unknown',
      'warning',
      `Yrket «${front.occupation}» finns inte i listan.`,
      `The occupation "${front.occupation}" is not in the list.`,
      'organisation.yaml',
    );
  for (const [index, value] of (front.values ?? []).entries())
    if (!settings.values.some((one) => one.id === value))
      unknown(
        ['values', index],
        'value-unknown',
        'error',
        `Värdet «${value}» finns inte.`,
        `The value "${value}" does not exist.`,
        'employer-values.yaml',
      );
  if (front.audience !== undefined && !settings.channels.audiences.some((one) => one.id === front.audience))
    unknown(
      ['audience'],
      'audience-unknown',
      'warning',
      `Målgruppen «${front.audience}» finns inte.`,
      `The audience "${front.audience}" does not exist.`,
      'channels.yaml',
    );
  if (front.translationOf !== undefined) {
    const other = languages.get(front.translationOf);
    if (other === undefined)
      unknown(
        ['translationOf'],
        'translation-missing',
        'error',
        `Berättelsen «${front.translationOf}» finns inte.`,
        `The story "${front.translationOf}" does not exist.`,
        'stories/',
      );
    else if (other === front.language)
      unknown(
        ['translationOf'],
        'translation-language',
        'error',
        'Översättningen har samma språk som förlagan.',
        'The translation has the same language as its original.',
        'story.md',
      );
  }
  return findings;
};
