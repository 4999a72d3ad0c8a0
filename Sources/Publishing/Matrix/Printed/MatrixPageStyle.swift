/// What the matrix's page adds to the page's style sheet: the table, on screen, phone and paper.
enum MatrixPageStyle {
  static let css: StaticString = """

    :root { --late: #7a1c10; --late-tint: #f8e0db; --soon: #664000; --soon-tint: #fcedcf;
      --done: #0f4a2b; --done-tint: #ddf0e4; --open: #17406a; --open-tint: #e4edf6;
      --proposed: #453470; --proposed-tint: #eee9f6; --over: #45484d; --over-tint: #ecebe7; }
    @media (prefers-color-scheme: dark) { :root { --late: #f3a99d; --late-tint: #40201b;
      --soon: #ecc27f; --soon-tint: #3a2c12; --done: #8ed5ae; --done-tint: #16331f; --open: #9cc4ea;
      --open-tint: #1b2c3e; --proposed: #c5b8ee; --proposed-tint: #2b2540; --over: #b9bbbf;
      --over-tint: #2b2d30; } }
    .masthead, main { max-width: 110rem; }
    .source { margin: 0; color: var(--quiet); }
    h1 { margin-bottom: .6rem; max-width: none; }
    .tally { margin-top: 1rem; padding-bottom: .2rem; }
    .scroll { overflow-x: auto; }
    .matrix { border-collapse: collapse; width: 100%; min-width: 60rem; table-layout: fixed;
      font: .82rem/1.42 "Inter", "Source Sans 3", "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK KR",
      "Liberation Sans", sans-serif; background: var(--card); }
    .matrix th, .matrix td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    .matrix thead th { background: #44546a; color: #fff; font-weight: 600; position: sticky; top: 0; }
    .matrix .band th { background: var(--open-tint); color: var(--open); font-size: .9rem; }
    .matrix p { margin: 0 0 .2rem; white-space: pre-line; }
    .matrix .quiet, .matrix .label { color: var(--quiet); font-size: .74rem; }
    .matrix tr:target td { box-shadow: inset 0 2px var(--accent), inset 0 -2px var(--accent); }
    .status.late { background: var(--late-tint); } .late strong { color: var(--late); }
    .status.soon { background: var(--soon-tint); } .soon strong { color: var(--soon); }
    .status.done { background: var(--done-tint); } .done strong { color: var(--done); }
    .status.open { background: var(--open-tint); } .open strong { color: var(--open); }
    .status.proposed { background: var(--proposed-tint); } .proposed strong { color: var(--proposed); }
    .status.over { background: var(--over-tint); } .over strong { color: var(--over); }
    @media (min-width: 60rem) { .scroll { overflow: visible; } }
    @media print {
      @page { size: A4 landscape; margin: 14mm 13mm 15mm;
        @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif;
          color: #555; } }
      @page :first { @top-left { content: ""; } }
      :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb;
        --accent: #1d4e79; --card: #fff; --late: #7a1c10; --late-tint: #f8e0db; --soon: #664000;
        --soon-tint: #fcedcf; --done: #0f4a2b; --done-tint: #ddf0e4; --open: #17406a;
        --open-tint: #e4edf6; --proposed: #453470; --proposed-tint: #eee9f6; --over: #45484d;
        --over-tint: #ecebe7; }
      .masthead, main { padding: 0; max-width: none; }
      h1 { font-size: 17pt; }
      .source, .tally { font-size: 9pt; }
      .tally { margin: 3mm 0 4mm; padding-top: 2mm; border-top-width: 1pt; }
      .scroll { overflow: visible; }
      .matrix { font-size: 7.5pt; min-width: 0; print-color-adjust: exact;
        -webkit-print-color-adjust: exact; }
      .kicker { font-size: 8pt; margin-bottom: 2mm; }
      .matrix th, .matrix td { padding: 1mm 1.6mm; }
      .matrix thead { display: table-header-group; }
      .matrix thead th { position: static; }
      .matrix tr { break-inside: avoid; }
      .matrix .band { break-after: avoid; }
      .matrix .band th { font-size: 9pt; }
      .matrix .quiet, .matrix .label { font-size: 6.5pt; }
    }

    """
}
