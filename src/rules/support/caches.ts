import { BoundedCache } from '../../base/bounded-cache.ts';

/** The cache of an owner, such as a dictionary, made when it is first asked for and forgotten with the owner. `most` answers are kept. */
export function cacheOf<Owner extends object, Key, Answer>(
  caches: WeakMap<Owner, BoundedCache<Key, Answer>>,
  owner: Owner,
  most: number,
): BoundedCache<Key, Answer> {
  let cache = caches.get(owner);
  if (cache === undefined) {
    cache = new BoundedCache(most);
    caches.set(owner, cache);
  }
  return cache;
}
