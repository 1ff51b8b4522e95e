import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createHashRouter, RouterProvider } from 'react-router';
import { routes } from './routes.tsx';
import { laterWorkspace, startEngine } from './workspace/later-workspace.ts';
import { WorkspaceProvider } from './workspace/workspace.tsx';

/** Shows the pages in the document, and starts the engine once the browser has nothing else to do. */
export function show(): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('the page has no place for the application');
  createRoot(root).render(
    <StrictMode>
      <WorkspaceProvider value={laterWorkspace}>
        <RouterProvider router={createHashRouter(routes)} />
      </WorkspaceProvider>
    </StrictMode>,
  );
  requestIdleCallback(() => void startEngine(), { timeout: 4000 });
}
