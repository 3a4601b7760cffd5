import type pc from 'picocolors';

/** The colour functions of a terminal output, or functions that leave text as it is. */
export type Colors = ReturnType<typeof pc.createColors>;
