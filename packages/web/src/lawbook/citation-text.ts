import { law } from '@zhargy/law';
import { citation, formatCitation, type Citation, type CitationJson, type Instrument, type Lang } from '@zhargy/logic';

let known: ReadonlyMap<string, Instrument> | undefined;

/** The sources of law by id, found in what the norms, formulas and acts cite. */
export function instruments(): ReadonlyMap<string, Instrument> {
  known ??= new Map(
    [...law.norms, ...law.formulas, ...law.acts].flatMap(({ cite }) =>
      cite.map((c) => [c.instrument.id, c.instrument] as const),
    ),
  );
  return known;
}

/** A citation as data, made a citation again. */
function citationOf({ instrument, provision }: CitationJson): Citation | undefined {
  const found = instruments().get(instrument);
  return found && citation(found, provision.split('.'));
}

/** A citation as a lawyer of that language writes it. */
export function citeText(cite: CitationJson, lang: Lang): string {
  const found = citationOf(cite);
  return found ? formatCitation(found, lang) : `${cite.instrument} ${cite.provision}`;
}

/** Where the page of a provision stands: its instrument and place. */
export const provisionPath = (lang: Lang, instrument: string, provision: string): string =>
  `/${lang}/norms/${instrument}?at=${encodeURIComponent(provision)}`;
