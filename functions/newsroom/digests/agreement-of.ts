import type { Language } from '#functions/ground/language/language.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** How often a person's choice was what the machine suggested. No share is told of few. */
export type Agreement = {
  /** Null for all values together, or a value's name. */
  readonly value: string | null;
  /** Null for all quarters together, or one as 2026-Q4. */
  readonly quarter: string | null;
  readonly choices: number;
  readonly first: number;
  readonly amongThree: number;
};

type Choice = {
  readonly value: string;
  readonly quarter: string;
  readonly first: boolean;
  readonly amongThree: boolean;
};

const quarterOf = (at: string): string => `${at.slice(0, 4)}-Q${Math.ceil(Number(at.slice(5, 7)) / 3)}`;

/** A person's first value in an approved story, beside what the machine suggested for it. */
const choicesIn = (stories: readonly StoryFacts[]): readonly Choice[] =>
  stories.flatMap(({ values, suggested, approval }) => {
    if (values.by !== 'person' || values.primary === null || approval === null || !suggested?.shown.length) return [];
    const shown = suggested.shown.map(({ value }) => value);
    return [
      {
        value: values.primary,
        quarter: quarterOf(approval.at),
        first: shown[0] === values.primary,
        amongThree: shown.includes(values.primary),
      },
    ];
  });

const counted = (value: string | null, quarter: string | null, own: readonly Choice[]): Agreement => ({
  value,
  quarter,
  choices: own.length,
  first: own.filter(({ first }) => first).length,
  amongThree: own.filter(({ amongThree }) => amongThree).length,
});

/** All choices together, then by quarter, then by value. Who chose had seen the suggestions: it says how useful, not how right. */
export const agreementOf = (
  stories: readonly StoryFacts[],
  settings: Pick<EmployerSettings, 'values'>,
  language: Language,
): readonly Agreement[] => {
  const choices = choicesIn(stories);
  if (choices.length === 0) return [];
  const quarters = [...Map.groupBy(choices, ({ quarter }) => quarter)].sort(([a], [b]) => a.localeCompare(b));
  const byValue = settings.values.flatMap(({ id, name }) => {
    const own = choices.filter(({ value }) => value === id);
    return own.length === 0 ? [] : [counted(name[language], null, own)];
  });
  return [counted(null, null, choices), ...quarters.map(([quarter, own]) => counted(null, quarter, own)), ...byValue];
};
