import { describe, expect, it } from 'vitest';
import type { CliIo } from '../../src/cli/io.ts';
import { Progress } from '../../src/cli/progress.ts';
import { runTexts } from '../../src/cli/run-texts.ts';

function setUp(terminal: boolean, columns = 80) {
  const written: string[] = [];
  const clock = { now: 0 };
  const io = {
    stderr: { write: (text: string) => written.push(text) },
    isTTY: { stdin: false, stdout: false, stderr: terminal },
    columns,
  } as unknown as CliIo;
  return { written, clock, progress: new Progress(io, runTexts.sv, 30, () => clock.now) };
}

describe('Progress', () => {
  it('is silent on short work', () => {
    const { written, clock, progress } = setUp(true);
    progress.step(0, 'a.md');
    clock.now = 900;
    progress.step(1, 'b.md');
    progress.clear();
    expect(written).toEqual([]);
  });

  it('says how far long work has come, not too often, and takes it away', () => {
    const { written, clock, progress } = setUp(true);
    clock.now = 1200;
    progress.step(11, 'a.md');
    clock.now = 1210;
    progress.step(12, 'b.md');
    progress.clear();
    progress.clear();
    expect(written).toEqual(['\r\u001b[2KGranskar 12 av 30: a.md', '\r\u001b[2K']);
  });

  it('never fills the line, so that it can be erased', () => {
    const { written, clock, progress } = setUp(true, 20);
    clock.now = 2000;
    progress.step(0, `${'å'.repeat(50)}.md`);
    expect(written[0]!.length - '\r\u001b[2K'.length).toBeLessThan(20);
  });

  it('is silent when nobody looks', () => {
    const { written, clock, progress } = setUp(false);
    clock.now = 5000;
    progress.step(0, 'a.md');
    expect(written).toEqual([]);
  });
});
