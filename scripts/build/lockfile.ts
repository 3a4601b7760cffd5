/** What a lockfile of npm says of a package. */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
}

export interface Lockfile {
  lockfileVersion: number;
  packages: Record<string, LockedPackage & { devDependencies?: Record<string, string> }>;
}

/** Where packages may come from. Where the lockfile names no address, npm takes the registry that it is set to. */
const registry = 'https://registry.npmjs.org/';

/** What is wrong in a lockfile, a line each: a package from elsewhere, or one whose bytes are not known by SHA-512. */
export function lockfileFaults({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, { resolved, integrity, link }]) => {
    if (path === '') return [];
    const faults: string[] = [];
    if (link) faults.push(`${path} is a link to a folder.`);
    if (resolved !== undefined && !resolved.startsWith(registry))
      faults.push(`${path} comes from ${resolved}.`);
    if (!/^sha512-[A-Za-z0-9+/]{86}==$/u.test(integrity ?? '')) faults.push(`${path} has no SHA-512.`);
    return faults;
  });
}
