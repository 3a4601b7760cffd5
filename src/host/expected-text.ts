import { setFlag } from './v8-flags.ts';

/** UTF-16 units: some seconds' work, after which code that is made quick pays for itself. */
const much = 400_000;
let expected = 0;

/**
 * Tells that a text of so many UTF-16 units is about to be checked. V8 waits long before it makes code quick, which suits a run
 * over some short texts (`scripts/build/v8-flags.cjs`); one that has much to do is better off when it does so early.
 */
export function expectText(units: number): void {
  const isMuch = expected >= much;
  expected += units;
  if (!isMuch && expected >= much) setFlag('--interrupt-budget=132000', '--interrupt-budget=800000');
}
