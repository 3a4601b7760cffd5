import nodePath, { type PlatformPath } from 'node:path';

/** A path with forward slashes, as globs and the JSON output have it. */
export function withSlashes(path: string, platform: PlatformPath = nodePath): string {
  return platform.sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** A path as people want to read it: relative where it lies in the working folder, else absolute. */
export function shownPath(absolute: string, cwd: string, platform: PlatformPath = nodePath): string {
  const relative = platform.relative(cwd, absolute);
  const outside =
    relative === '' ||
    relative === '..' ||
    relative.startsWith(`..${platform.sep}`) ||
    platform.isAbsolute(relative);
  return outside ? absolute : relative;
}

/** The path of a file seen from a folder, with forward slashes; with `../` where it lies outside. */
export function relativePath(absolute: string, folder: string, platform: PlatformPath = nodePath): string {
  return withSlashes(platform.relative(folder, absolute), platform);
}
