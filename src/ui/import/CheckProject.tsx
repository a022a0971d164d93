import { lazy, Suspense, useState } from 'react';
import type { Said } from '../../share/check.ts';
import { useApp } from '../app-context.tsx';

const CheckReport = lazy(() => import('./CheckReport.tsx').then(({ CheckReport: report }) => ({ default: report })));

/** Reads what was shared beside the files that are open, when the reader asks for it. */
export function CheckProject({ file }: { readonly file: Blob }) {
  const app = useApp();
  const [project, setProject] = useState<Said>();
  const check = async () => {
    const found = await app.inspect(file);
    if (!('refused' in found)) setProject(found);
  };
  return (
    <>
      {' '}
      <button type="button" className="link" onClick={() => void check()}>
        Check its figures
      </button>
      {project && (
        <Suspense fallback={null}>
          <CheckReport project={project} />
        </Suspense>
      )}
    </>
  );
}
