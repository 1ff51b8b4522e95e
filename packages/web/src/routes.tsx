import { Navigate, redirect, type RouteObject } from 'react-router';
import { CalculatorListPage } from './calculators/CalculatorListPage.tsx';
import { CalculatorPage } from './calculators/CalculatorPage.tsx';
import { isLang, preferredLang } from './language/language.tsx';
import { CaseDesk } from './check/case-desk.tsx';
import { CheckPage } from './check/CheckPage.tsx';
import { InstrumentPage } from './norms/InstrumentPage.tsx';
import { NormPage } from './norms/NormPage.tsx';
import { NormsPage } from './norms/NormsPage.tsx';
import { QuestionsPage } from './questions/QuestionsPage.tsx';
import { Frame } from './shell/Frame.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { StartPage } from './start/StartPage.tsx';

/** Every page, under the language of its address. */
export const routes: RouteObject[] = [
  { path: '/', element: <Navigate to={`/${preferredLang(navigator.languages)}`} replace /> },
  {
    path: '/:lang',
    element: (
      <CaseDesk>
        <Frame />
      </CaseDesk>
    ),
    // An address without a language leads to the language of the browser.
    loader: ({ params }) => (isLang(params['lang']) ? null : redirect('/')),
    errorElement: <NotFound />,
    children: [
      { index: true, element: <StartPage /> },
      { path: 'calculators', element: <CalculatorListPage /> },
      { path: 'calculators/:id', element: <CalculatorPage /> },
      { path: 'questions/:id', element: <QuestionsPage /> },
      { path: 'check', element: <CheckPage /> },
      { path: 'norms', element: <NormsPage /> },
      { path: 'norms/:instrument', element: <InstrumentPage /> },
      { path: 'norm/:id', element: <NormPage /> },
      { path: '*', element: <NotFound /> },
    ],
  },
];
