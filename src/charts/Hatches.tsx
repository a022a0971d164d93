/** Fills for hedged figures: `ID` and `o` for others, `ID` and `m` for the reader's own council. */
export function Hatches({ id }: { readonly id: string }) {
  return (
    <defs>
      {['o', 'm'].map((kind) => (
        <pattern
          key={kind}
          id={`${id}${kind}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-ground" width="6" height="6" />
          <line className={kind === 'm' ? 'hatch-line mine' : 'hatch-line'} x1="1.5" x2="1.5" y1="0" y2="6" />
        </pattern>
      ))}
    </defs>
  );
}
