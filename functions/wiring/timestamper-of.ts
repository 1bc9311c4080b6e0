import { httpTimestamper } from '#functions/adapters/timestamper/http-timestamper.ts';
import type { Timestamper } from '#functions/ground/ports/timestamper.ts';
import type { Environment } from '#functions/wiring/environment.ts';

export const timestamperOf = ({ timestamp }: Pick<Environment, 'timestamp'>): Timestamper | null =>
  timestamp === null ? null : httpTimestamper(timestamp);
