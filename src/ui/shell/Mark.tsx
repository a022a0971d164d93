/** The sign beside the name: a page with one line lit. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect x="5" y="2" width="22" height="28" rx="3" fill="var(--ink)" />
      <path d="M10 9h12M10 23h8" stroke="var(--paper)" strokeWidth="2.5" strokeLinecap="round" />
      <rect x="8" y="13" width="24" height="6" rx="1" fill="var(--mark)" stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}
