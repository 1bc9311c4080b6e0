import { raw } from 'hono/html';
import { html, type Markup } from '#functions/ground/markup/html.ts';

/** A shape for a state, so that colour is never alone; a word always stands beside it. */
export type MarkKind =
  | 'draft'
  | 'approved'
  | 'planned'
  | 'published'
  | 'withdrawn'
  | 'warn'
  | 'stop'
  | 'unknown'
  | 'good';

const shapes: Readonly<Record<MarkKind, string>> = {
  draft: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2.3"/>',
  approved: '<path d="M2 8.5l4 4 8-9" fill="none" stroke="currentColor" stroke-width="2.5"/>',
  good: '<path d="M2 8.5l4 4 8-9" fill="none" stroke="currentColor" stroke-width="2.5"/>',
  planned:
    '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 4.5V8l2.5 1.5" fill="none" stroke="currentColor" stroke-width="2"/>',
  published: '<circle cx="8" cy="8" r="7" fill="currentColor"/>',
  withdrawn:
    '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M4 12l8-8" stroke="currentColor" stroke-width="2"/>',
  warn: '<path d="M8 1.5l7 13H1z" fill="currentColor"/>',
  stop: '<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor"/>',
  unknown: '<path d="M8 1l7 7-7 7-7-7z" fill="none" stroke="currentColor" stroke-width="2"/>',
};

export const mark = (kind: MarkKind): Markup =>
  html`<svg class="mark ${kind}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${raw(shapes[kind])}</svg>`;

/** Shape and word together. */
export const state = (kind: MarkKind, word: string | Markup): Markup =>
  html`<span class="state">${mark(kind)}<span>${word}</span></span>`;
