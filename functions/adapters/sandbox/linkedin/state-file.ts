import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
