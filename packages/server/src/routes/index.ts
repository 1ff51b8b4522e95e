import { law } from '@zhargy/law';
import * as z from 'zod';
import { reading, type Route } from '../http/route.ts';
import { docsPage, docsStyle } from '../openapi/docs-page.ts';
import { openApi } from '../openapi/document.ts';
import { langQuery } from '../question.ts';
import { caseFileRoutes } from './case-file-routes.ts';
import { caseRoutes } from './case-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { intakeRoutes } from './intake-routes.ts';
import { lawRoutes } from './law-routes.ts';
import { shortRoutes } from './short-routes.ts';

const about = { group: 'about', query: langQuery } as const;

/** Every endpoint, in the order of the documentation. */
export const routes: readonly Route[] = [
  ...caseFileRoutes,
  ...documentRoutes,
  ...intakeRoutes,
  ...shortRoutes,
  ...lawRoutes,
  ...caseRoutes,
  reading({
    ...about,
    path: '/api/health',
    id: 'health',
    says: { kk: 'Сервер жұмыс істеп тұр ма', ru: 'Работает ли сервер', en: 'Whether the server is up' },
    answer: { status: 200, is: z.strictObject({ ok: z.literal(true), lawVersion: z.string(), norms: z.int() }) },
    run: () => ({ ok: true, lawVersion: law.version, norms: law.norms.length }),
  }),
  reading({
    ...about,
    path: '/api/openapi.json',
    id: 'openapi',
    says: {
      kk: 'Осы сипаттама OpenAPI 3.1 түрінде',
      ru: 'Это описание как OpenAPI 3.1',
      en: 'This description as OpenAPI 3.1',
    },
    answer: { status: 200, is: z.looseObject({ openapi: z.string() }) },
    run: (_request, { lang }) => openApi(routes, lang),
  }),
  reading({
    ...about,
    path: '/api',
    id: 'docs',
    says: { kk: 'Осы бет', ru: 'Эта страница', en: 'This page' },
    answer: { status: 200, is: { mediaType: 'text/html' } },
    run: (_request, { lang }) => ({ mediaType: 'text/html', text: docsPage(routes, lang) }),
  }),
  reading({
    ...about,
    path: '/api/docs.css',
    id: 'docs-style',
    says: { kk: 'Осы беттің безендірілуі', ru: 'Оформление этой страницы', en: 'The style of this page' },
    answer: { status: 200, is: { mediaType: 'text/css' } },
    run: () => ({ mediaType: 'text/css', text: docsStyle }),
  }),
];
