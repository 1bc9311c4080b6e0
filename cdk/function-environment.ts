import type { FunctionShape } from './function-table.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { trafficPrefix } from './web/traffic-log.ts';

/** The settings of a function (docs/settings.md), and those of the runtime. */
export const functionEnvironment = (
  { pipeline, settings, stores, bus, linkedIn, platsbanken, teamtailor, traffic }: PipelineContext,
  { usesJobBoards, readsValues, appends }: Pick<FunctionShape, 'usesJobBoards' | 'readsValues' | 'appends'>,
): Readonly<Record<string, string>> => ({
  VARDAG_CONTENT: `s3://${stores.content.bucketName}`,
  VARDAG_RECORDS: `s3://${stores.records.bucketName}`,
  VARDAG_REPORTS: `s3://${stores.reports.bucketName}`,
  VARDAG_SITE: `s3://${stores.site.bucketName}`,
  VARDAG_TRAFFIC: `s3://${traffic.bucketName}/${trafficPrefix}/site`,
  VARDAG_BUS: bus.eventBusName,
  VARDAG_LINKEDIN_SECRET: linkedIn.name,
  VARDAG_PIPELINE: pipeline,
  ...(usesJobBoards ? { VARDAG_PLATSBANKEN_SECRET: platsbanken.name, VARDAG_TEAMTAILOR_SECRET: teamtailor.name } : {}),
  VARDAG_LANGUAGE: settings.language,
  ...(settings.mailFrom === null ? {} : { VARDAG_MAIL_FROM: settings.mailFrom }),
  ...(readsValues && settings.valuesModel !== null ? { VARDAG_VALUES_MODEL: settings.valuesModel } : {}),
  ...(appends.includes('log/') && settings.timestamp !== null ? { VARDAG_TIMESTAMP: settings.timestamp } : {}),
  // glibc keeps an arena a thread: two instead of many cut peak memory by a quarter when pictures are encoded.
  MALLOC_ARENA_MAX: '2',
});
