import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createHashRouter, RouterProvider } from 'react-router';
import './style/tokens.css';
import './style/page.css';

const root = document.querySelector('#root');
if (!root) throw new Error('the page has no place for the application');
// The frame is there before the law is: the engine and the texts are the larger part.
const [{ routes }, { WorkspaceProvider }, { engineWorkspace }] = await Promise.all([
  import('./routes.tsx'),
  import('./workspace/workspace.tsx'),
  import('./workspace/engine-workspace.ts'),
]);
createRoot(root).render(
  <StrictMode>
    <WorkspaceProvider value={engineWorkspace}>
      <RouterProvider router={createHashRouter(routes)} />
    </WorkspaceProvider>
  </StrictMode>,
);
