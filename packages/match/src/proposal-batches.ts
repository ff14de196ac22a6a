/**
 * 2 to this power programs are a block: its keys fit the processor's own cache, and a place in the block shares 32 bits
 * with an applicant's index below `KEY_SPAN`.
 */
export const BLOCK_BITS = 11;

/** A batch has room for 2 to this power proposals to each block. */
export const ROOM_BITS = 12;

/** Proposals on their way, sorted by the block of their program. */
export type ProposalBatches = {
  /** Two entries a proposal, each block's proposals together: the score, and place in the batch with place in the block. */
  readonly proposals: Uint32Array;
  /** One entry a block: where its next proposal goes. */
  readonly end: Int32Array;
  /** The words of `waiting` that this batch reads: from, up to. */
  from: number;
  to: number;
};

/** Makes room for the proposals of one batch; its size grows with the programs alone. */
export function createProposalBatches(programs: number): ProposalBatches {
  const blocks = ((programs - 1) >> BLOCK_BITS) + 1;
  return {
    proposals: new Uint32Array((blocks << ROOM_BITS) * 2),
    end: new Int32Array(blocks),
    from: 0,
    to: 0,
  };
}
