import { text } from 'node:stream/consumers';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import * as z from 'zod';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

const region = 'eu-north-1';
export const bedrockKey = { accessKeyId: 'AKIATEST', secretAccessKey: 'test-secret' };

const Words = z.strictObject({ text: z.string().regex(/\S/, 'text content blocks must be non-empty') });
const Name = z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/);
const Question = z
  .strictObject({
    system: z.array(Words).min(1),
    messages: z.array(z.strictObject({ role: z.literal('user'), content: z.array(Words).min(1) })).length(1),
    inferenceConfig: z.strictObject({
      temperature: z.number().min(0).max(1),
      maxTokens: z.int().min(1),
    }),
    toolConfig: z.strictObject({
      tools: z
        .array(
          z.strictObject({
            toolSpec: z.strictObject({
              name: Name,
              description: z.string().min(1),
              inputSchema: z.strictObject({ json: z.looseObject({ type: z.literal('object') }) }),
            }),
          }),
        )
        .length(1),
      toolChoice: z.strictObject({ tool: z.strictObject({ name: Name }) }),
    }),
  })
  .refine(({ toolConfig }) => toolConfig.tools[0]?.toolSpec.name === toolConfig.toolChoice.tool.name);
export type BedrockQuestion = z.infer<typeof Question>;

type Said = { readonly value: string; readonly sentence: string; readonly sure: boolean };
/** The answer of the model's tool, as content and the reason why it stopped. */
export type BedrockAnswer = { readonly stopReason: string; readonly content: readonly object[] };

export const calling = (input: unknown, name = 'suggest_values'): object => ({
  toolUse: { toolUseId: 'tooluse_1', name, input },
});
export const suggesting = (...suggestions: readonly Said[]): BedrockAnswer => ({
  stopReason: 'tool_use',
  content: [calling({ suggestions })],
});

/** A model of little wit: the first value, by the first line of the story. */
const simple = (asked: BedrockQuestion): BedrockAnswer => {
  const schema = JSON.stringify(asked.toolConfig.tools[0]?.toolSpec.inputSchema);
  const value = /"enum":\["([^"]+)"/.exec(schema)?.[1] ?? '';
  const sentence = (asked.messages[0]?.content[0]?.text ?? '').split('\n')[1] ?? '';
  return suggesting({ value, sentence, sure: true });
};

export type BedrockMood = 'throttled' | 'denied' | 'retention' | 'cut' | 'silent' | 'page';

const refusals: Readonly<Record<'throttled' | 'denied' | 'retention', readonly [number, string, string]>> = {
  throttled: [429, 'ThrottlingException', 'Too many requests'],
  denied: [403, 'AccessDeniedException', 'You don’t have access to the model with the specified model ID.'],
  retention: [400, 'ValidationException', 'The data retention mode does not allow this model: Elsa sade det.'],
};

export type BedrockSubset = Loopback & {
  readonly asked: readonly BedrockQuestion[];
  readonly answerWith: (how: BedrockMood | ((asked: BedrockQuestion) => BedrockAnswer)) => void;
};

/**
 * Converse of Amazon Bedrock in `eu-north-1`, from its contract: the path, Signature Version 4 for `bedrock`, known fields
 * alone, and only models that are there or in the EU.
 */
export const startBedrockSubset = async (): Promise<BedrockSubset> => {
  const asked: BedrockQuestion[] = [];
  let how: BedrockMood | ((asked: BedrockQuestion) => BedrockAnswer) = simple;
  const server = await startLoopback(async (request, response) => {
    const body = await text(request);
    const refuse = (status: number, type: string, message: string) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type })
        .end(JSON.stringify({ message }));
    const { authorization = '', 'x-amz-date': date = '', host = '' } = request.headers;
    const named = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
    const [, year, month, day, hour, minute, second] = /^(....)(..)(..)T(..)(..)(..)Z$/.exec(String(date)) ?? [];
    const signer = new SignatureV4({
      service: 'bedrock',
      region,
      credentials: bedrockKey,
      sha256: Hash.bind(null, 'sha256'),
    });
    const headers = Object.fromEntries(named.map((name) => [name, String(request.headers[name])]));
    const path = request.url ?? '';
    const { headers: own } = await signer.sign(
      { method: 'POST', protocol: 'http:', hostname: host, path, query: {}, headers, body },
      { signingDate: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) },
    );
    if (own['authorization'] !== authorization)
      return refuse(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.');
    const model = decodeURIComponent(/^\/model\/([^/]+)\/converse$/.exec(path)?.[1] ?? '');
    if (request.method !== 'POST' || model === '') return refuse(404, 'UnknownOperationException', 'No such operation');
    if (!/^(eu\.)?(amazon|anthropic)\./.test(model))
      return refuse(400, 'ValidationException', 'The provided model identifier is invalid.');
    const question = Question.safeParse(JSON.parse(body));
    if (!question.success) return refuse(400, 'ValidationException', z.prettifyError(question.error));
    asked.push(question.data);
    if (how === 'silent') return;
    if (how === 'page')
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in to this network</title>');
    if (how === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' }).write('{"output":');
      return setTimeout(() => request.socket.destroy(), 20);
    }
    if (typeof how === 'string') return refuse(...refusals[how]);
    const { stopReason, content } = how(question.data);
    return response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        output: { message: { role: 'assistant', content } },
        stopReason,
        usage: { inputTokens: 900, outputTokens: 60, totalTokens: 960 },
        metrics: { latencyMs: 400 },
      }),
    );
  });
  return {
    ...server,
    asked,
    answerWith: (next) => {
      how = next;
    },
  };
};
