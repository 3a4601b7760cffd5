import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relativePath, shownPath, withSlashes } from '../../src/host/paths.ts';

describe('paths', () => {
  it('have forward slashes for machines, on Windows too', () => {
    expect(withSlashes('texter\\Brev å.md', win32)).toBe('texter/Brev å.md');
    expect(withSlashes('en\\fil.md', posix)).toBe('en\\fil.md');
  });

  it('are shown relative inside the working folder and absolute outside', () => {
    expect(shownPath('/hem/eva/texter/a.md', '/hem/eva', posix)).toBe('texter/a.md');
    expect(shownPath('/annat/a.md', '/hem/eva', posix)).toBe('/annat/a.md');
    expect(shownPath('/hem/eva/..a.md', '/hem/eva', posix)).toBe('..a.md');
    expect(shownPath('C:\\texter\\a.md', 'C:\\', win32)).toBe('texter\\a.md');
    expect(shownPath('D:\\a.md', 'C:\\texter', win32)).toBe('D:\\a.md');
  });

  it('are relative to a configuration with forward slashes', () => {
    expect(relativePath('C:\\texter\\beslut\\a.md', 'C:\\texter', win32)).toBe('beslut/a.md');
    expect(relativePath('/a/b.md', '/a/c', posix)).toBe('../b.md');
  });
});
