import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sandboxSettings } from './faults/sandbox-settings.ts';
import { emptyState, type SandboxState } from './sandbox-state.ts';

/** Reads the state, or starts an empty one when there is no file. */
export const loadState = (file: string): SandboxState => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return emptyState();
    throw cause;
  }
  const stored: Partial<SandboxState> = JSON.parse(text);
  if (stored.format !== 1) throw new Error(`Not a state of the LinkedIn sandbox: ${file}`);
  return { ...emptyState(), ...stored, settings: sandboxSettings.parse(stored.settings ?? {}) };
};

/** Writes beside the file and renames, so that a reader meets the old state or the new one. */
export const writeState = (file: string, state: SandboxState): void => {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, JSON.stringify(state));
  renameSync(part, file);
};

/** Changes whenever a state was renamed into place; empty without a file. */
const stamp = (file: string): string => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`;
};

export type StateKeeper = {
  /** Takes over what another process wrote meanwhile. Two writes in the same instant are not told apart. */
  readonly refresh: () => void;
  /** Writes when a part of the state was replaced since the last write. */
  readonly save: () => void;
};

/** Keeps a state and its file alike. */
export const keepState = (state: SandboxState, file: string): StateKeeper => {
  const parts = (): readonly unknown[] => [...Object.values(state), ...Object.values(state.faults)];
  let known = parts();
  let seen = stamp(file);
  return {
    refresh: () => {
      if (stamp(file) === seen) return;
      Object.assign(state, loadState(file));
      known = parts();
      seen = stamp(file);
    },
    save: () => {
      const current = parts();
      if (current.every((part, index) => part === known[index])) return;
      writeState(file, state);
      known = current;
      seen = stamp(file);
    },
  };
};

/** For a sandbox that lives in memory alone. */
export const keepNothing: StateKeeper = { refresh: () => {}, save: () => {} };
