import * as z from 'zod';
import type { SandboxJob } from './sandbox-job.ts';

/** The faults that can be ordered. */
export const teamtailorFaults = [
  'delay',
  'cut',
  'cut-after-write',
  'html-error',
  'unauthorized',
  'forbidden',
  'throttled',
  'unavailable',
  'conflict',
  'invalid',
  'error-before-write',
  'error-after-write',
] as const;
export type TeamtailorFault = (typeof teamtailorFaults)[number];
export type Operation = 'list' | 'read' | 'update';
export type OrderedFault = { readonly fault: TeamtailorFault; readonly on: Operation | null };

/** Where Teamtailor's behaviour is not written anywhere, a setting chooses. Durations are milliseconds. */
export const teamtailorSettings = z.strictObject({
  /** What the key may do. */
  rights: z.enum(['read', 'read/write']).default('read/write'),
  /** A public key sees what the public sees. */
  scope: z.enum(['public', 'internal', 'admin']).default('admin'),
  /** What becomes of a text that is put. */
  bodies: z.enum(['simple', 'kept', 'without-links']).default('simple'),
  /** Longer texts are cut there. */
  mostBody: z.int().positive().nullable().default(null),
  /** Calls in a period of ten seconds. */
  callsPerPeriod: z.int().positive().default(50),
  delayMs: z.int().nonnegative().default(1_000),
});
export type TeamtailorSandboxSettings = z.infer<typeof teamtailorSettings>;

export type TeamtailorState = {
  jobs: readonly SandboxJob[];
  faults: readonly OrderedFault[];
  settings: TeamtailorSandboxSettings;
};

export type TeamtailorWorld = {
  readonly state: TeamtailorState;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly token: string;
};

const usual: Readonly<Partial<Record<TeamtailorFault, readonly Operation[]>>> = {
  'cut-after-write': ['update'],
  'error-before-write': ['update'],
  'error-after-write': ['update'],
  conflict: ['update'],
  invalid: ['update'],
};

/** Whether the fault strikes this operation now. An order strikes once. */
export const strikes = ({ state }: TeamtailorWorld, fault: TeamtailorFault, operation: Operation): boolean => {
  const at = state.faults.findIndex(
    (one) =>
      one.fault === fault &&
      (one.on === null ? (usual[fault] ?? [operation]).includes(operation) : one.on === operation),
  );
  if (at < 0) return false;
  state.faults = state.faults.toSpliced(at, 1);
  return true;
};
