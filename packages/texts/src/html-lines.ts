import { Parser } from 'htmlparser2';
import { savedFrom, tidy, type Line, type ReadPage } from './line.ts';

/** What is no text of the page: code, what is filled in or clicked, and the frame around the document. */
const left = new Set(
  'script style noscript template svg math canvas iframe object embed form button select option textarea nav header footer aside menu dialog audio video'.split(
    ' ',
  ),
);
/** Elements that begin a paragraph. */
const blocks = new Set(
  'p div li ul ol dl dt dd table tr td th tbody thead h1 h2 h3 h4 h5 h6 section article main body blockquote pre hr center'.split(
    ' ',
  ),
);
const menus =
  /(?:^|[\s_-])(?:menu|nav(?:bar|igation)?|breadcrumbs?|toolbar|sidebar|footer|header|banner|cookies?|share|print|search|tabs?|modal|popup)(?:$|[\s_-])/i;
/** Elements without an end tag, which hold nothing. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The text of a saved page as lines. Nothing of the page is run or kept as code: the parser gives names and text, and only
 * text is taken. Never throws.
 */
export function linesOfHtml(html: string): ReadPage {
  const lines: Line[] = [];
  let text = '';
  let fresh = true;
  let anchor: string | undefined;
  let title = '';
  let inTitle = false;
  let hidden = 0;
  let raised = 0;
  const open: { readonly name: string; readonly hides: boolean }[] = [];
  const end = (next: boolean): void => {
    const tidied = tidy(text);
    if (tidied !== '') {
      lines.push({ text: tidied, fresh, ...(anchor === undefined ? {} : { anchor }) });
      anchor = undefined;
      fresh = next;
    } else fresh ||= next;
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'title') inTitle = true;
        if (empty.has(name)) {
          if (hidden > 0) return;
          if (name === 'br') end(false);
          else if (name === 'hr') end(true);
          return;
        }
        const hides =
          left.has(name) ||
          isHidden(attributes) ||
          menus.test(attributes['class'] ?? '') ||
          menus.test(attributes['id'] ?? '');
        open.push({ name, hides });
        if (hides) hidden += 1;
        if (hidden > 0) return;
        if (blocks.has(name)) end(true);
        const place = attributes['id'] ?? attributes['name'] ?? '';
        if (/^(?:z|st)\d[\d-]*$/.test(place)) anchor = place;
        // A raised number belongs to the number before it: article 98 with a raised 1 is article 98-1.
        if (name === 'sup' && /\d$/.test(text)) {
          raised += 1;
          text += '-';
        }
      },
      ontext(data) {
        if (inTitle) title += data;
        else if (hidden === 0) text += raised > 0 ? data.trim() : data;
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false;
        const at = open.findLastIndex((element) => element.name === name);
        if (at < 0) return;
        for (const element of open.splice(at)) if (element.hides) hidden -= 1;
        if (name === 'sup' && raised > 0) raised -= 1;
        if (hidden === 0 && blocks.has(name)) end(true);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  end(true);
  const address = savedFrom(html) ?? canonicalOf(html);
  const named = tidy(title);
  return { lines, ...(named === '' ? {} : { title: named }), ...(address === undefined ? {} : { address }) };
}

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '') ||
  /^(?:navigation|banner|search|menu|dialog|contentinfo)$/.test(attributes['role'] ?? '');

const canonicalOf = (html: string): string | undefined =>
  /<link[^>]+rel=["']?canonical["']?[^>]+href=["'](https?:\/\/[^"']+)/i.exec(html.slice(0, 50_000))?.[1];
