import { bedrockReader } from '#functions/adapters/value-reader/bedrock-reader.ts';
import { openValueReader } from '#functions/adapters/value-reader/open-value-reader.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { ValueReader } from '#functions/ground/ports/value-reader.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import { awsIsHere, isHere, staysHere } from '#functions/wiring/stays-here.ts';

/** The reader on this machine, or a large language model before it where that is switched on. A rehearsal sends it nothing. */
export const valueReaderOf = (settings: Environment, linkedInAddress: string, reports: ObjectStore): ValueReader => {
  const local = openValueReader(reports);
  const rehearsal = (staysHere(settings) || isHere(linkedInAddress)) && !awsIsHere('BEDROCK_RUNTIME');
  return settings.valuesModel === null || rehearsal
    ? local
    : bedrockReader({ model: settings.valuesModel, reports, local });
};
