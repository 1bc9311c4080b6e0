import type { DraftForm } from '#functions/desk/drafts/draft-form.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';

type FormRemark = {
  /** The finding's rule and Swedish message. */
  readonly of: RegExp;
  /** Only where the form says so; left out: always. */
  readonly when?: (form: DraftForm) => boolean;
  /** The rule under which it stands at its field. */
  readonly rule: string;
  readonly message: Text;
  readonly hint: Text;
};

const nothing: Text = { sv: '', en: '' };

/** What the rules say of a file to whoever edits files, said to whoever fills in a form. */
const remarks: readonly FormRemark[] = [
  {
    of: /«title»/,
    when: ({ title }) => title === '',
    rule: 'title',
    message: { sv: 'Berättelsen har ingen rubrik.', en: 'The story has no title.' },
    hint: { sv: 'Skriv en.', en: 'Write one.' },
  },
  {
    of: /«unit»/,
    when: ({ unit }) => unit === '',
    rule: 'unit',
    message: { sv: 'Välj en arbetsplats.', en: 'Choose a workplace.' },
    hint: nothing,
  },
  {
    of: /^occupation-unknown |«occupation»/,
    when: ({ occupation }) => occupation === '',
    rule: 'occupation',
    message: { sv: 'Välj ett yrke.', en: 'Choose an occupation.' },
    hint: nothing,
  },
  {
    of: /^goal-missing/,
    rule: 'goal',
    message: {
      sv: 'Berättelsen säger inte vad den ska leda till.',
      en: 'The story does not say what it should lead to.',
    },
    hint: nothing,
  },
  {
    of: /^call-to-action-missing/,
    rule: 'goal',
    message: { sv: 'Läsaren får inget att göra sedan.', en: 'The reader is given nothing to do next.' },
    hint: { sv: 'Skriv det under «Mer, om du vill».', en: 'Write it under "More, if you like".' },
  },
];

const consentMissing = /^Samtycket \S{1,300} för (.{1,200}) finns inte\.$/;

/** The consent's file is a communicator's matter: a storyteller waits for the answer. */
const unasked = (finding: Finding): Finding => {
  const name = consentMissing.exec(finding.message.sv)?.[1];
  if (name === undefined) return finding;
  return {
    ...finding,
    message: { sv: `${name} har inte sagt ja än.`, en: `${name} has not said yes yet.` },
    hint: {
      sv: 'En kommunikatör ställer frågan när texten är klar.',
      en: 'A communicator asks when the text is ready.',
    },
  };
};

/** A finding in the words of the form, at the field that mends it. */
export const formRemark = (finding: Finding, form: DraftForm): Finding => {
  if (finding.rule === 'consent-missing') return unasked(finding);
  const found = remarks.find(
    ({ of, when }) => of.test(`${finding.rule} ${finding.message.sv}`) && (when?.(form) ?? true),
  );
  if (found === undefined) return finding;
  const { rule, message, hint } = found;
  return { ...finding, rule, message, hint };
};
