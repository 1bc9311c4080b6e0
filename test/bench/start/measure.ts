import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Bundle } from '#test/bench/start/bundle.ts';
import { startLambdaRuntimeApi } from '#test/servers/lambda-runtime-api.ts';

/** Milliseconds, and bytes at the highest. */
export type Start = { readonly start: number; readonly first: number; readonly memory: number | null };

export type Runtime = {
  /** Program and arguments that load `index.handler` of LAMBDA_TASK_ROOT. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
};

const event = {
  version: '0',
  id: '00000000-0000-4000-8000-000000000000',
  'detail-type': 'Scheduled',
  source: 'vardag.schedule',
  account: '111122223333',
  time: '2026-11-24T08:00:00Z',
  region: 'eu-north-1',
  resources: [],
  detail: {},
};

/** A reader's request through a distribution, for a page that is not there, or that only who signs in may see. */
const request = {
  version: '2.0',
  rawPath: '/stories/elsa/',
  rawQueryString: '',
  headers: { 'x-vardag-host': 'nordhamn.example' },
  requestContext: { domainName: 'nordhamn.example', http: { method: 'GET', path: '/stories/elsa/' } },
  isBase64Encoded: false,
};

/** An empty batch costs what a function behind a queue costs before its work. */
const eventFor = (name: string): unknown => {
  if (name.endsWith('-on-lambda')) return request;
  return name === 'publish-story' ? { Records: [] } : event;
};

/** The most memory that a process has had; known on Linux alone. */
const highWater = async (pid: number): Promise<number | null> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const found = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  return found === undefined ? null : Number(found) * 1024;
};

/** Starts one fresh sandbox of a function, wakes it once, and ends it. */
export const measureStart = async ({ name, folder }: Bundle, runtime: Runtime): Promise<Start> => {
  const api = await startLambdaRuntimeApi();
  const [program = '', ...args] = runtime.command;
  const began = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      ...runtime.environment,
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
      AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
      AWS_LAMBDA_LOG_STREAM_NAME: 'bench',
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: 'index.handler',
    },
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it answered: ${said}`)));
  });
  ended.catch(() => undefined);
  try {
    await Promise.race([api.ready(), ended]);
    const ready = performance.now();
    const answer = await Promise.race([api.invoke(eventFor(name)), ended]);
    const done = performance.now();
    if (!answer.ok) throw new Error(`${name} failed: ${JSON.stringify(answer.body)}`);
    return { start: ready - began, first: done - ready, memory: await highWater(child.pid ?? 0) };
  } finally {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    await api.close();
  }
};
