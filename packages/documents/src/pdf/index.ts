import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { layoutOf } from '../layout.ts';
import type { DocumentTree } from '../tree.ts';
import { typstSource } from './typst-source.ts';

const faces = [
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
] as const;

let compiler: NodeCompiler | undefined;

/** One compiler a process, with the four faces of Tinos and no other font. */
function theCompiler(): NodeCompiler {
  if (compiler) return compiler;
  const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/package.json')));
  compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: faces.map((face) => readFileSync(join(fonts, face))) }] });
  return compiler;
}

/** Standards a PDF can be made to. PDF/A-2a: for keeping, tagged; PDF/UA-1: for screen readers. */
export type PdfStandard = 'a-2a' | 'ua-1';

/**
 * The paper as a PDF; equal trees give equal bytes. `madeAt`: seconds since 1970 for the metadata, the same for every run where
 * it is not given. Throws an Error with the words of the compiler where it refuses.
 */
export function pdfOf(
  tree: DocumentTree,
  { standard = 'a-2a', madeAt = 1_767_225_600 }: { readonly standard?: PdfStandard; readonly madeAt?: number } = {},
): Uint8Array {
  const { margin, justified, ...layout } = layoutOf(tree.layout);
  const doc = {
    lang: tree.lang,
    title: tree.title,
    layout: { ...layout, ...margin, justified: justified[tree.lang] },
    blocks: tree.blocks,
  };
  const typst = theCompiler();
  try {
    return typst.pdf(
      { mainFileContent: typstSource, inputs: { doc: JSON.stringify(doc) } },
      { pdfStandard: standard, pdfTags: true, creationTimestamp: madeAt },
    );
  } finally {
    typst.evictCache(10);
  }
}
