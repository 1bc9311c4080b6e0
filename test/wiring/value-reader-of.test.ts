import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { parseEnvironment } from '#functions/wiring/environment.ts';
import { valueReaderOf } from '#functions/wiring/value-reader-of.ts';

const model = 'eu.amazon.nova-lite-v1:0';
const versionWith = (given: Readonly<Record<string, string>>, linkedIn = '') =>
  valueReaderOf(parseEnvironment(given, '.vardag'), linkedIn, memoryStore()).version;

describe('who reads values', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is the second reader of this machine, unless a model is named', () => {
    expect(versionWith({})).toMatch(/^\d+-[0-9a-f]{8}-[0-9a-f]{8}$/);
    expect(versionWith({ VARDAG_VALUES_MODEL: model })).toMatch(/^bedrock-1-eu\.amazon\.nova-lite-v1:0\+\d/);
  });

  it('is nobody outside it in a rehearsal, but who stands in for Amazon here', () => {
    const rehearsal = { VARDAG_VALUES_MODEL: model, VARDAG_LINKEDIN_URL: 'sandbox' };
    expect(versionWith(rehearsal)).not.toContain('bedrock');
    expect(versionWith({ VARDAG_VALUES_MODEL: model }, 'http://127.0.0.1:4601')).not.toContain('bedrock');
    vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', 'http://127.0.0.1:4602');
    expect(versionWith(rehearsal)).toContain('bedrock');
  });

  it.each(['amazon.nova-lite-v1:0', 'eu.anthropic.claude-3-haiku-20240307-v1:0'])('may be %s', (name) => {
    expect(versionWith({ VARDAG_VALUES_MODEL: name })).toContain(name);
  });

  it.each([
    'global.amazon.nova-2-lite-v1:0',
    'us.amazon.nova-lite-v1:0',
    'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0',
    'eu.meta.llama3-2-1b-instruct-v1:0',
    'nova-lite',
  ])('is never %s', (name) => {
    expect(() => versionWith({ VARDAG_VALUES_MODEL: name })).toThrow(/VARDAG_VALUES_MODEL: expected a model/);
  });
});
