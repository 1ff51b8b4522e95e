import type { ComponentType } from 'react';
import { Navigate, redirect, type RouteObject } from 'react-router';
import { CaseKeeper } from './case/case-keeper.tsx';
import { isLang, preferredLang } from './language/language.tsx';
import { Frame } from './shell/Frame.tsx';
import { Loading } from './shell/Loading.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { StartPage } from './start/StartPage.tsx';

/** A page that loads when it is first gone to, with what it alone needs. */
const page = (path: string, load: () => Promise<ComponentType>): RouteObject => ({
  path,
  lazy: async () => ({ Component: await load() }),
});

/** Every page, under the language of its address. The frame and the start stand alone: the law comes after them. */
export const routes: RouteObject[] = [
  { path: '/', element: <Navigate to={`/${preferredLang(navigator.languages)}`} replace /> },
  {
    path: '/:lang',
    element: (
      <CaseKeeper>
        <Frame />
      </CaseKeeper>
    ),
    // An address without a language leads to the language of the browser.
    loader: ({ params }) => (isLang(params['lang']) ? null : redirect('/')),
    hydrateFallbackElement: <Loading />,
    errorElement: <NotFound />,
    children: [
      { index: true, element: <StartPage /> },
      page('intake', async () => (await import('./intake/IntakePage.tsx')).IntakePage),
      page('intake/grids', async () => (await import('./intake/grids/GridsPage.tsx')).GridsPage),
      page('calculators', async () => (await import('./calculators/CalculatorListPage.tsx')).CalculatorListPage),
      page('calculators/:id', async () => (await import('./calculators/CalculatorPage.tsx')).CalculatorPage),
      page('questions/:id', async () => (await import('./questions/QuestionsPage.tsx')).QuestionsPage),
      page('case/:part?', async () => (await import('./case/CasePage.tsx')).CasePage),
      // The address the case had before it had parts.
      { path: 'check', loader: ({ params }) => redirect(`/${params['lang'] ?? ''}/case`) },
      page('papers', async () => (await import('./papers/PapersPage.tsx')).PapersPage),
      page('papers/check', async () => (await import('./papers/CheckPaperPage.tsx')).CheckPaperPage),
      page('papers/:paper', async () => (await import('./papers/PaperPage.tsx')).PaperPage),
      page('norms', async () => (await import('./norms/NormsPage.tsx')).NormsPage),
      page('norms/:instrument', async () => (await import('./norms/InstrumentPage.tsx')).InstrumentPage),
      page('norm/:id', async () => (await import('./norms/NormPage.tsx')).NormPage),
      page('texts', async () => (await import('./texts/TextsPage.tsx')).TextsPage),
      page('cases', async () => (await import('./cases/CasesPage.tsx')).CasesPage),
      page('cases/:id', async () => (await import('./cases/HistoryPage.tsx')).HistoryPage),
      { path: '*', element: <NotFound /> },
    ],
  },
];
