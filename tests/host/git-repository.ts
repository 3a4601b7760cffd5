import { execFileSync } from 'node:child_process';
import { temporaryFolder } from './temporary-folder.ts';

/** A repository with these files committed. */
export function repository(files: Record<string, string>): {
  folder: string;
  git(...argv: string[]): string;
} {
  const folder = temporaryFolder(files);
  const git = (...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=Kim', '-c', 'user.email=kim@exempelby.example', ...argv], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Start');
  return { folder, git };
}
