/**
 * Sets up V8 for a program that reads many texts, or one text many times. V8 takes no code from a cache that was made
 * under other flags: whoever sets a flag later than here makes every file that is read after that as slow as the first
 * time.
 *
 * - On a machine with much memory V8 lets garbage grow to many times what is in use before it looks for it. Of texts
 *   that come one after the other nearly all is garbage: it is looked for when it is as much as this share of what is
 *   in use, in per cent, and from this size on, in megabytes.
 * - A hundred rules are a hundred times some code that is run a little. V8 would make much of it quick before it knows
 *   how it is used, and throw it away again: this many bytes of code are run before it tries.
 * - New objects are swept by one thread: what there is to sweep is small, and threads that wait for each other cost more
 *   than they give.
 * - What has not been run for a while is not forgotten: the cache is made of what V8 has at the end of a run.
 */
const { setFlagsFromString } = require('node:v8');

for (const flag of [
  '--heap-growing-percent=40',
  '--initial-old-space-size=24',
  '--interrupt-budget=800000',
  '--no-flush-bytecode',
  '--no-parallel-scavenge',
])
  setFlagsFromString(flag);

/** The flags that this process has set for itself, by what they are for all. */
const own = new Map();

/** See `src/host/v8-flags.ts`, for which it stands. */
exports.setFlag = (flag, standard) => {
  setFlagsFromString(flag);
  own.set(standard, flag);
};

/** Does some work under the flags that are the same for all. */
exports.underStandardFlags = (work) => {
  for (const standard of own.keys()) setFlagsFromString(standard);
  try {
    return work();
  } finally {
    for (const flag of own.values()) setFlagsFromString(flag);
  }
};
