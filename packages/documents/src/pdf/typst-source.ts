/**
 * The paper in Typst: one program that reads the tree as data, so that no text of a case is ever read as markup. `doc` is JSON
 * with the layout; faces come from the compiler, and the fallback to others is off.
 */
export const typstSource = `
#let doc = json(bytes(sys.inputs.at("doc")))
#let l = doc.layout
#set document(title: doc.title)
#set page(
  paper: "a4",
  margin: (left: l.left * 1mm, right: l.right * 1mm, top: l.top * 1mm, bottom: l.bottom * 1mm),
  header: context {
    let n = counter(page).get().first()
    if n >= l.numberedFrom { align(center, text(size: 12pt, str(n))) }
  },
  header-ascent: 35%,
)
#set text(font: "Tinos", size: l.size * 1pt, lang: doc.lang, region: if doc.lang == "en" { none } else { "KZ" }, fallback: false, hyphenate: l.justified)
#set par(justify: l.justified, first-line-indent: (amount: l.firstLine * 1mm, all: true), leading: (l.line - 0.5) * 1em, spacing: (l.line - 0.5) * 1em)
#show heading: set text(size: l.size * 1pt)
#show regex("\\\\d[\\\\d-]*-[\\\\d\\\\p{L}]+"): box

#let nobreak(s) = s.replace(regex("(стать\\\\p{L}*|част\\\\p{L}*|пункт\\\\p{L}*|№) (\\\\d)"), m => m.captures.at(0) + "\\u{00a0}" + m.captures.at(1)).replace(regex("№ $"), "№\\u{00a0}")
#let piece(i) = {
  if i.is == "gap" { highlight(fill: rgb("#fff2b3"), nobreak(i.text)) }
  else if i.is == "element" { for x in i.of { piece(x) } }
  else if "lang" in i { text(lang: i.lang, nobreak(i.text)) }
  else { nobreak(i.text) }
}
#let words(xs) = for x in xs { piece(x) }
#let plain(body) = { set text(hyphenate: false); par(first-line-indent: 0mm, justify: false, body) }

#let block-of(b) = {
  if b.is == "mark" {
    block(width: 100%, stroke: 0.5pt + luma(120), inset: 6pt, below: 1.2em, align(center, plain(emph(b.text))))
  } else if b.is == "addressee" {
    pad(left: 42%, bottom: 0.6em, for r in b.rows { block(below: 0.6em, plain([#r.label: #words(r.text)])) })
  } else if b.is == "title" {
    block(above: 1.2em, below: 1.2em, width: 100%, align(center, {
      heading(level: 1, b.text)
      // Narrower than the text, so that no single word is left for the second line.
      if "under" in b { pad(x: 12mm, plain(words(b.under))) }
    }))
  } else if b.is == "dateline" {
    block(below: 1em, width: 100%, grid(columns: (1fr, 1fr), align: (left, right), plain(words(b.place)), plain(words(b.date))))
  } else if b.is == "part" {
    block(above: 1.3em, below: 0.8em, sticky: true, width: 100%, align(center, heading(level: 2, if "number" in b { [#b.number #b.heading] } else { b.heading })))
    for x in b.blocks { block-of(x) }
  } else if b.is == "para" {
    par(words(b.text))
  } else if b.is == "point" or b.is == "item" {
    par([#b.number #words(b.text)])
  } else if b.is == "fields" {
    block(above: 0.8em, below: 0.9em, width: 100%, grid(
      columns: (38%, 1fr), inset: (x, y) => (left: if x == 0 { 0mm } else { 5mm }, right: 0mm, top: 6pt, bottom: 6pt), stroke: (x, y) => (bottom: 0.4pt + luma(170)),
      ..b.rows.map(r => (plain([#r.label:]), plain(words(r.text)))).flatten(),
    ))
  } else if b.is == "blank" {
    for n in range(b.lines) { block(above: 1.4em, below: if n == b.lines - 1 { 0.9em } else { 0.4em }, line(length: 100%, stroke: 0.5pt)) }
  } else if b.is == "table" {
    set text(size: (l.size - 2) * 1pt)
    block(above: 0.8em, below: 1em, table(
      columns: b.widths.map(w => w * 1fr), inset: (x: 4pt, y: 5pt), stroke: 0.4pt + luma(110), align: left,
      table.header(..b.head.map(h => plain(strong(h)))),
      ..b.rows.map(r => r.map(c => plain(words(c)))).flatten(),
    ))
  } else if b.is == "signatures" {
    block(above: 2em, breakable: false, width: 100%, for r in b.rows {
      block(below: 1.3em, width: 100%, grid(
        columns: (30%, 20%, 1fr), column-gutter: 4mm, align: (left + bottom, left + bottom, left + bottom),
        plain(r.role), line(length: 100%, stroke: 0.6pt), plain(words(r.name)),
      ))
    })
  }
}
// What stands before the signatures goes to the next page with them, so that none stand alone.
#for (i, b) in doc.blocks.enumerate() {
  let next = doc.blocks.at(i + 1, default: none)
  if next != none and next.is == "blank" { next = doc.blocks.at(i + 2, default: none) }
  if next != none and next.is == "signatures" { block(sticky: true, above: if b.is == "part" { 1.3em } else { auto }, width: 100%, block-of(b)) } else { block-of(b) }
}
`;
