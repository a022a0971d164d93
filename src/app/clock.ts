/** ISO times, each later than the one before, so that what is made first is listed first. */
export function createClock(now: () => number = Date.now): () => string {
  let last = 0;
  return () => {
    last = Math.max(now(), last + 1);
    return new Date(last).toISOString();
  };
}
