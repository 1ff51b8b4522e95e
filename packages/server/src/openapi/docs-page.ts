import { languages, type Lang } from '@zhargy/logic';
import * as z from 'zod';
import { problems } from '../http/problem.ts';
import type { Route } from '../http/route.ts';
import { openApi, parametersOf, type Piece } from './document.ts';
import { aboutText, groupText, pageWords as w } from './words.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value: unknown): string => String(value).replaceAll(/[&<>"]/g, (char) => escapes[char] ?? char);
const names: Readonly<Record<Lang, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The documentation of the API as one page without scripts and without anything from elsewhere. */
export function docsPage(routes: readonly Route[], lang: Lang): string {
  const document = openApi(routes, lang);
  const groups = [...Map.groupBy(routes, (route) => route.group)];
  const others = languages.map((one) =>
    one === lang ? `<strong>${names[one]}</strong>` : `<a href="/api?lang=${one}" hreflang="${one}">${names[one]}</a>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(w.title[lang])}</title>
<link rel="stylesheet" href="/api/docs.css">
</head>
<body>
<header><h1>${text(w.title[lang])}</h1><nav>${others.join(' · ')}</nav></header>
<main>
<p>${text(aboutText[lang])}</p>
<p><a href="/api/openapi.json?lang=${lang}">${text(w.whole[lang])}: OpenAPI 3.1</a></p>
${groups.map(([group, list]) => `<h2>${text(groupText[group][lang])}</h2>\n${list.map((route) => operation(route, lang)).join('\n')}`).join('\n')}
<h2>${text(w.problems[lang])}</h2>
<p>${text(w.problemsLead[lang])}</p>
<table>${Object.entries(problems)
    .map(
      ([code, { status, says }]) =>
        `<tr id="problem-${code}"><td>${status}</td><td><code>${code}</code></td><td>${text(says[lang])}</td></tr>`,
    )
    .join('\n')}</table>
<h2>${text(w.schemas[lang])}</h2>
${schemas(document)}
</main>
</body>
</html>
`;
}

function operation(route: Route, lang: Lang): string {
  const rows = parametersOf(route, lang).filter((one) => one['in'] !== 'header');
  const { answer, carries } = route;
  const sent =
    carries === undefined
      ? ''
      : carries.is === 'json'
        ? 'application/json'
        : carries.is === 'journal'
          ? 'application/jsonl'
          : 'application/yaml, application/json';
  const mediaType =
    'mediaType' in answer.is ? [answer.is.mediaType, ...(answer.is.also ?? [])].join(', ') : 'application/json';
  return `<details id="${text(route.id)}">
<summary><b class="${route.method.toLowerCase()}">${route.method}</b> <code>${text(route.path)}</code> ${text(route.says[lang])}</summary>
${rows.length > 0 ? `<h4>${text(w.parameters[lang])}</h4>\n<table>${rows.map((one) => parameter(one, lang)).join('\n')}</table>` : ''}
${sent === '' ? '' : `<h4>${text(w.body[lang])}</h4>\n<p><code>${sent}</code>${carries?.is === 'caseFile' ? link('CaseFile') : carries?.is === 'json' ? schemaLink(carries.schema) : ''}</p>`}
<h4>${text(w.answer[lang])}</h4>
<p>${answer.status} <code>${text(mediaType)}</code>${schemaLink(answer.is)}</p>
${route.problems.length > 0 ? `<p>${text(w.problems[lang])}: ${route.problems.map((code) => `<a href="#problem-${code}">${problems[code].status} ${code}</a>`).join(', ')}</p>` : ''}
</details>`;
}

const link = (name: string): string => ` <a href="#schema-${text(name)}">${text(name)}</a>`;

/** Where the page shows a schema that has a name. */
function schemaLink(schema: Route['answer']['is']): string {
  const id = schema instanceof z.ZodType ? z.globalRegistry.get(schema)?.id : undefined;
  return id === undefined ? '' : link(id);
}

function parameter(one: Piece, lang: Lang): string {
  const schema = one['schema'] as Piece; // made by the document
  const allowed = Array.isArray(schema['enum'])
    ? schema['enum'].join(' | ')
    : (schema['format'] ?? schema['type'] ?? '');
  const required = one['required'] === true ? ` (${w.required[lang]})` : '';
  return `<tr><td><code>${text(one['name'])}</code>${text(required)}</td><td>${text(allowed)}</td><td>${text(one['description'] ?? '')}</td></tr>`;
}

function schemas(document: Piece): string {
  const { schemas: named = {} } = document['components'] as { readonly schemas?: Piece }; // made by the document
  return Object.entries(named)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, schema]) =>
        `<details id="schema-${text(name)}"><summary><code>${text(name)}</code></summary><pre>${text(JSON.stringify(schema, null, 1))}</pre></details>`,
    )
    .join('\n');
}

export const docsStyle = `:root { color-scheme: light dark; --line: #8884; --quiet: color-mix(in srgb, currentColor 65%, transparent); }
body { max-width: 54rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 16px/1.55 "Noto Serif", Georgia, "Times New Roman", serif; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: baseline; justify-content: space-between; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.6rem; margin: 0 0 .4rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h4 { margin: .8rem 0 .2rem; font-size: .95rem; }
code, pre, b { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .88em; }
pre { overflow: auto; max-height: 24rem; padding: .6rem; border: 1px solid var(--line); }
details { border-bottom: 1px solid var(--line); padding: .45rem 0; } summary { cursor: pointer; } summary:focus-visible, a:focus-visible { outline: 2px solid; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; } td { border-top: 1px solid var(--line); padding: .25rem .6rem .25rem 0; vertical-align: top; overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; } td:nth-child(2) { color: var(--quiet); } .post { text-decoration: underline; }
@media print { details::details-content { content-visibility: visible; } }
`;
