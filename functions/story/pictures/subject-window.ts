import { type Size, type Window, windowSize } from '#functions/story/pictures/crop-window.ts';
import type { Subject } from '#functions/story/pictures/subject/subject.ts';

type Span = { readonly from: number; readonly to: number; readonly weight: number };

/** Where the middle of the subject should be in the window, and how much worse a cut at the beginning is than at the end. */
type Rule = { readonly aim: number; readonly first: number };

const across: Rule = { aim: 0.5, first: 1 };
/** A head may lose nothing, and needs more room below it than above. */
const down: Rule = { aim: 0.45, first: 1.5 };
const steps = 240;

/** What a window costs: what it cuts off, how far the subject is from its place in it, and a little for not being in the middle. */
const costOf = (spans: readonly Span[], from: number, length: number, { aim, first }: Rule): number =>
  spans.reduce(
    (cost, span) => {
      const lost = first * Math.max(0, from - span.from) + Math.max(0, span.to - from - length);
      const cut = Math.min(1, lost / Math.max(0.02, span.to - span.from));
      const away = ((span.from + span.to) / 2 - from) / length - aim;
      return cost + span.weight * (cut + (away * away) / 2);
    },
    0.02 * (from + length / 2 - 0.5) ** 2,
  );

/** Where along one side the window begins; all lengths are shares of that side. */
const beginning = (spans: readonly Span[], length: number, rule: Rule): number => {
  let best = (1 - length) / 2;
  let least = costOf(spans, best, length, rule);
  for (let step = 0; step <= steps; step += 1) {
    const from = ((1 - length) * step) / steps;
    const cost = costOf(spans, from, length, rule);
    if (cost < least - 1e-9) [best, least] = [from, cost];
  }
  return best;
};

/** The largest window of the wanted shape, placed so that the parts of the subject are kept (pixels). */
export const subjectWindow = (picture: Size, shape: Size, { parts }: Subject): Window => {
  const { width, height } = windowSize(picture, shape);
  const [long, high] = [width / picture.width, height / picture.height];
  const columns = parts.map(({ left, right, weight }) => ({ from: left, to: right, weight }));
  // Of what is too high for the window its upper end is wanted.
  const rows = parts.map(({ top, bottom, weight }) => ({ from: top, to: Math.min(bottom, top + 0.9 * high), weight }));
  return {
    width,
    height,
    left: Math.round(beginning(columns, long, across) * picture.width),
    top: Math.round(beginning(rows, high, down) * picture.height),
  };
};
