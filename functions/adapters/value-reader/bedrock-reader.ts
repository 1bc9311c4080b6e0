import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import * as z from 'zod';
import { awsClientSettings, type awsLimits } from '#functions/adapters/aws/client-settings.ts';
import { withinDeadline } from '#functions/adapters/clock/deadline.ts';
import { Suggestions, standingSuggestions, suggestionsIn } from '#functions/adapters/value-reader/bedrock-answer.ts';
import { bedrockQuestion, mostLetters, sentText } from '#functions/adapters/value-reader/bedrock-question.ts';
import { type ModelTrouble, modelTrouble, troubleOf } from '#functions/adapters/value-reader/bedrock-trouble.ts';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { ReadableValue, TextToRead, ValueReader, ValueReading } from '#functions/ground/ports/value-reader.ts';
import { taggedText } from '#functions/story/employer-values/tag-values.ts';

/** Raised with the question. */
const form = 1;
/** A review waits for a whole pool of stories: a service that failed is left alone for a while. */
const restAfterFault = 60_000;
const usualLimits: typeof awsLimits = { connection: 3_000, answer: 20_000, whole: 25_000 };

type Context = {
  /** A model in the region, or an `eu.` inference profile. */
  readonly model: string;
  readonly reports: ObjectStore;
  /** Reads on this machine: what the model did not name, and everything when it does not answer. */
  readonly local: ValueReader;
  readonly limits?: typeof awsLimits;
  readonly rest?: number;
};

const Kept = z.object({ asked: z.string(), suggestions: Suggestions });

export const keptAnswerKey = (story: string): string => `reviews/answers/${story}.json`;

/** A large language model through Amazon Bedrock. It is asked once a text; what it says is only heard where the text bears it out. */
export const bedrockReader = ({
  model,
  reports,
  local,
  limits = usualLimits,
  rest = restAfterFault,
}: Context): ValueReader => {
  const version = `bedrock-${form}-${model}+${local.version}`;
  let client: BedrockRuntimeClient | null = null;
  let restsUntil = 0;

  const ask = async (text: TextToRead, values: readonly ReadableValue[]): Promise<Suggestions | ModelTrouble> => {
    if (performance.now() < restsUntil) return 'resting';
    // Loaded here, so that who has not switched it on never loads it.
    const { BedrockRuntimeClient, ConverseCommand } = await import('@aws-sdk/client-bedrock-runtime');
    const { NodeHttpHandler } = await import('@smithy/node-http-handler');
    const { requestHandler, ...place } = awsClientSettings('BEDROCK_RUNTIME', limits);
    // Left to itself this client alone speaks HTTP/2, whose handler knows no limit for connecting.
    client ??= new BedrockRuntimeClient({
      ...place,
      requestHandler: new NodeHttpHandler(requestHandler),
      maxAttempts: 2,
    });
    const bedrock = client;
    try {
      const command = new ConverseCommand(bedrockQuestion(model, text, values));
      const answer = await withinDeadline(limits.whole, (abortSignal) => bedrock.send(command, { abortSignal }));
      return suggestionsIn(answer) ?? 'odd';
    } catch (error) {
      restsUntil = performance.now() + rest;
      return troubleOf(error);
    }
  };

  const suggestionsFor = async (
    text: TextToRead,
    values: readonly ReadableValue[],
  ): Promise<Suggestions | ModelTrouble> => {
    const asked = sha256(canonicalJson([version, text.language, sentText(text), values]));
    const key = keptAnswerKey(text.story);
    const stored = await reports.get(key);
    const kept = stored === null ? null : keptIn(stored.body);
    if (kept?.asked === asked) return kept.suggestions;
    const suggestions = await ask(text, values);
    if (typeof suggestions !== 'string')
      await reports.put(key, JSON.stringify({ asked, suggestions }), { contentType: 'application/json' });
    return suggestions;
  };

  const read = async (text: TextToRead, values: readonly ReadableValue[]): Promise<ValueReading> => {
    const own = await local.read(text, values);
    if (values.length === 0) return { ...own, version };
    const suggestions = await suggestionsFor(text, values);
    if (typeof suggestions === 'string') return { ...own, trouble: modelTrouble(suggestions) };
    const named = standingSuggestions(suggestions, text, values);
    const dropped = suggestions.length - named.length;
    if (dropped > 0 && named.length === 0) return { ...own, trouble: modelTrouble('unquoted') };
    const rest = own.ranked.filter(({ value }) => !named.some((one) => one.value === value));
    const trouble = ((): ModelTrouble | null => {
      if (dropped > 0) return 'dropped';
      return taggedText(text).length > mostLetters ? 'cut' : null;
    })();
    return {
      version,
      // Scores of two readers can't be compared: what the local one adds stands after, in its order, and is never likely.
      ranked: [...named, ...rest.map((one, index) => ({ ...one, score: -index, likely: false }))],
      trouble: trouble === null ? own.trouble : modelTrouble(trouble),
    };
  };
  return { version, read };
};

/** Null for what does not hold: it is asked again. */
const keptIn = (body: Uint8Array): z.infer<typeof Kept> | null => {
  try {
    return Kept.safeParse(JSON.parse(new TextDecoder().decode(body))).data ?? null;
  } catch {
    return null;
  }
};
