/** The same list, it and each of its dots frozen: Recharts' store then takes them as they are, where it would else walk through all that hangs on them. */
export function frozen<T extends object>(list: T[]): T[] {
  for (const one of list) Object.freeze(one);
  return Object.freeze(list) as T[];
}
