/** The whole page. */
export function App() {
  return <h1>Foilight</h1>;
}
