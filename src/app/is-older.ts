/** Whether version `a` comes before version `b`: `1.9.0` before `1.10.0`. What is no version comes before all. */
export function isOlder(a: string, b: string): boolean {
  const numbers = (version: string) => (/^\d+(?:\.\d+)*$/.test(version) ? version.split('.').map(Number) : []);
  const [left, right] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
