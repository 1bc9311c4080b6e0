import type { Text } from '#functions/ground/language/text.ts';

export type ModelTrouble =
  | 'busy'
  | 'denied'
  | 'refused'
  | 'silent'
  | 'resting'
  | 'odd'
  | 'unquoted'
  | 'dropped'
  | 'cut';

const busy = [
  'ThrottlingException',
  'ServiceQuotaExceededException',
  'ModelNotReadyException',
  'ServiceUnavailableException',
];
const denied = [
  'AccessDeniedException',
  'UnrecognizedClientException',
  'ExpiredTokenException',
  'CredentialsProviderError',
];
const refused = ['ValidationException', 'ResourceNotFoundException', 'ModelErrorException', 'ConflictException'];

/** By the error's name alone: the service's own words may hold the text that was sent. */
export const troubleOf = (error: unknown): ModelTrouble => {
  const name = error instanceof Error ? error.name : '';
  if (busy.includes(name)) return 'busy';
  if (denied.includes(name)) return 'denied';
  return refused.includes(name) ? 'refused' : 'silent';
};

const why: Readonly<Record<Exclude<ModelTrouble, 'dropped' | 'cut'>, Text>> = {
  busy: { sv: 'Den hade för mycket att göra.', en: 'It had too much to do.' },
  denied: {
    sv: 'Den får inte användas härifrån: se över rättigheten bedrock:InvokeModel och modellens åtkomst.',
    en: 'It may not be used from here: look over the permission bedrock:InvokeModel and the access to the model.',
  },
  refused: {
    sv: 'Frågan avvisades: se över modellens namn i VARDAG_VALUES_MODEL, regionen och hur länge texter får sparas.',
    en: 'The question was refused: look over the name in VARDAG_VALUES_MODEL, the region and how long texts may be kept.',
  },
  silent: { sv: 'Inget helt svar kom i tid.', en: 'No whole answer came in time.' },
  resting: {
    sv: 'Den svarade nyss inte, och frågas igen vid nästa granskning.',
    en: 'It failed just now, and is asked again at the next review.',
  },
  odd: { sv: 'Svaret hade inte den form som begärdes.', en: 'The answer had not the form that was asked for.' },
  unquoted: {
    sv: 'Inget av det som den citerade står i berättelsen.',
    en: 'Nothing that it quoted stands in the story.',
  },
};

/** What a reader is told. After all but the last two the values are the local reader's. */
export const modelTrouble = (trouble: ModelTrouble): Text => {
  if (trouble === 'dropped')
    return {
      sv: 'Ett förslag av den stora språkmodellen är struket: dess citat står inte i berättelsen, eller värdet finns inte.',
      en: 'A suggestion of the large language model was dropped: its quotation is not in the story, or there is no such value.',
    };
  if (trouble === 'cut')
    return {
      sv: 'Berättelsen är lång: den stora språkmodellen har läst dess början.',
      en: 'The story is long: the large language model read its beginning.',
    };
  return {
    sv: `Den stora språkmodellen läste inte berättelsen. ${why[trouble].sv} Förslagen är gjorda utan den.`,
    en: `The large language model did not read the story. ${why[trouble].en} The suggestions were made without it.`,
  };
};
