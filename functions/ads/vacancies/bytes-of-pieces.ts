const encoder = new TextEncoder();

/** UTF-8 of one UTF-16 unit at most. */
const widest = 3;
/** So large that a block's memory goes back to the system with it, instead of staying in pieces with the process. */
const leastBlock = 33 * 1024 * 1024;

type Block = { readonly bytes: Uint8Array<ArrayBuffer>; used: number };

/** UTF-8 of a text in pieces, without the whole text, and never in memory twice: a block is let go as soon as it is copied. */
export const bytesOfPieces = (pieces: Iterable<string>): Uint8Array<ArrayBuffer> => {
  const blocks: Block[] = [];
  const add = (text: string): void => {
    const most = text.length * widest;
    let block = blocks.at(-1);
    if (block === undefined || block.bytes.length - block.used < most) {
      block = { bytes: new Uint8Array(Math.max(leastBlock, most)), used: 0 };
      blocks.push(block);
    }
    block.used += encoder.encodeInto(text, block.bytes.subarray(block.used)).written;
  };
  for (const piece of pieces) add(piece);
  const whole = new Uint8Array(blocks.reduce((sum, { used }) => sum + used, 0));
  let at = 0;
  for (const { bytes, used } of blocks) {
    whole.set(bytes.subarray(0, used), at);
    at += used;
    bytes.buffer.transfer(0);
  }
  return whole;
};
