import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';

/** Policy: a story says what it should lead to, and gives the reader somewhere to go. Advice, never a stop. */
export const wantedEffect: Rule = ({ story }) => [
  ...(story.front.goal
    ? []
    : [
        aboutStory(
          story,
          1,
          'goal-missing',
          'info',
          { sv: 'Berättelsen säger inte vad den ska leda till.', en: 'The story does not say what it should lead to.' },
          {
            sv: 'Lägg till «goal:», till exempel «fler sökande till förskolan».',
            en: 'Add "goal:", for instance "more applicants to preschools".',
          },
        ),
      ]),
  ...(story.front.callToAction
    ? []
    : [
        aboutStory(
          story,
          1,
          'call-to-action-missing',
          'info',
          { sv: 'Berättelsen har ingen uppmaning till läsaren.', en: 'The story asks nothing of the reader.' },
          {
            sv: 'Lägg till «callToAction:» med en text och en adress.',
            en: 'Add "callToAction:" with a text and an address.',
          },
        ),
      ]),
];
