import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';

export type DraftPerson = { readonly name: string; readonly role: string; readonly consent: string };

/** A picture as the form has it. `size` is known when the file could be read. */
export type DraftPicture = {
  readonly file: string;
  readonly alt: string;
  readonly credit: string;
  readonly focus: readonly [number, number] | null;
  readonly size: { readonly width: number; readonly height: number } | null;
};

/** What most stories do without; named as the act takes it. */
export const furtherFields = ['audience', 'callToActionText', 'callToActionUrl', 'linkedin', 'translationOf'] as const;
export type FurtherField = (typeof furtherFields)[number];

/** What the form of a draft holds: as it lies in the store, or as somebody has typed it. */
export type DraftForm = {
  /** Null for a story that has not been saved yet. */
  readonly story: string | null;
  /** The version that was read; empty for one that can't be read, or a new one. */
  readonly seen: string;
  readonly title: string;
  readonly language: 'sv' | 'en';
  readonly text: string;
  readonly unit: string;
  readonly occupation: string;
  readonly goal: string;
  readonly people: readonly DraftPerson[];
  readonly showsNobody: boolean;
  readonly pictures: readonly DraftPicture[];
  readonly more: Readonly<Record<FurtherField, string>>;
};

export const emptyDraft = (language: 'sv' | 'en'): DraftForm => ({
  story: null,
  seen: '',
  title: '',
  language,
  text: '',
  unit: '',
  occupation: '',
  goal: '',
  people: [],
  showsNobody: false,
  pictures: [],
  more: { audience: '', callToActionText: '', callToActionUrl: '', linkedin: '', translationOf: '' },
});

export type Choice = { readonly value: string; readonly name: string };

/** A file that was sent and could not be taken, and why. */
export type RefusedPicture = { readonly name: string; readonly words: Text };

/** Beside the form: what can be chosen, and what the rules say of what lies there. */
export type AroundDraft = {
  readonly units: readonly Choice[];
  readonly occupations: readonly Choice[];
  readonly audiences: readonly Choice[];
  readonly findings: readonly Finding[];
  /** The line of the file on which the text begins; findings from there on are about the text. */
  readonly textFrom: number;
  readonly refused: readonly RefusedPicture[];
  /** Under whose name the browser keeps what is typed; empty for nobody. */
  readonly keeper: string;
};

const fieldRules: readonly (readonly [RegExp, keyof DraftForm])[] = [
  [/^title/, 'title'],
  [/^(?:unit|workplace)/, 'unit'],
  [/^(?:occupation|ssyk)/, 'occupation'],
  [/^(?:goal|wanted-effect)/, 'goal'],
  [/^(?:shows-nobody|consent|people|person)/, 'people'],
  [/^(?:alt-text|picture|image|pictures)/, 'pictures'],
];

const fieldOfLine = (finding: Finding, textFrom: number): keyof DraftForm | null =>
  finding.line !== null && finding.line >= textFrom && finding.file.endsWith('/story.md') ? 'text' : null;

/** At which field of the form a finding stands; null for what the form has no field for. */
export const fieldOf = (finding: Finding, textFrom: number): keyof DraftForm | null =>
  fieldRules.find(([pattern]) => pattern.test(finding.rule))?.[1] ?? fieldOfLine(finding, textFrom);
