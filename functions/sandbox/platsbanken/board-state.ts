import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BoardFault, OrderedFault } from './board-faults.ts';
import { type BoardSettings, boardSettings } from './board-settings.ts';
import type { SandboxAd } from './sandbox-ad.ts';

/** All that the sandbox remembers: plain JSON, written after every change. */
export type BoardState = {
  format: 1;
  counter: number;
  ads: readonly SandboxAd[];
  faults: readonly OrderedFault[];
  struck: Readonly<Partial<Record<BoardFault, number>>>;
  settings: BoardSettings;
};

export const emptyBoard = (): BoardState => ({
  format: 1,
  counter: 0,
  ads: [],
  faults: [],
  struck: {},
  settings: boardSettings.parse({}),
});

const load = (file: string): BoardState => {
  const stored: Partial<BoardState> = JSON.parse(readFileSync(file, 'utf8'));
  if (stored.format !== 1) throw new Error(`Not a state of the Platsbanken sandbox: ${file}`);
  return { ...emptyBoard(), ...stored, settings: boardSettings.parse(stored.settings ?? {}) };
};

const stamp = (file: string): string => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`;
};

export type BoardKeeper = {
  readonly state: BoardState;
  /** Takes over what another process wrote meanwhile. */
  readonly refresh: () => void;
  readonly save: () => void;
};

/** Keeps the state in a file, or in memory alone. A reader meets the old state or the new one, never half of one. */
export const keepBoard = (file: string | null): BoardKeeper => {
  const state = emptyBoard();
  let seen = '';
  const refresh = (): void => {
    const now = file === null ? '' : stamp(file);
    if (file === null || now === '' || now === seen) return;
    Object.assign(state, load(file));
    seen = now;
  };
  refresh();
  return {
    state,
    refresh,
    save: () => {
      if (file === null) return;
      mkdirSync(dirname(file), { recursive: true });
      const part = `${file}.${process.pid}.part`;
      writeFileSync(part, JSON.stringify(state));
      renameSync(part, file);
      seen = stamp(file);
    },
  };
};
