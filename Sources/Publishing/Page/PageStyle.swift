/// The page's style sheet: screen, phone, dark and print.
enum PageStyle {
  static let css: StaticString = """

    :root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1d2024; --quiet: #5b6068;
      --line: #dcd8cd; --accent: #1d4e79; --card: #ffffff;
      --commitment: #14604a; --commitment-tint: #dff0e8; --request: #8a4b08; --request-tint: #f8e9d3;
      --position: #4b4f86; --position-tint: #ececf7; --record: #5b6068; --record-tint: #efeee9; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #e8e5de; --quiet: #a6abb3;
      --line: #34383e; --accent: #8dbde8; --card: #1e2125;
      --commitment: #7fd0b2; --commitment-tint: #173229; --request: #e8b36c; --request-tint: #38290f;
      --position: #b3b7ec; --position-tint: #262842; --record: #a6abb3; --record-tint: #25282c; } }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4rem; }
    body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
      font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Source Serif 4", Georgia, "Noto Serif", serif; }
    .kicker, .facts, .tally, .filters, .notes, footer, .skip, dialog, .ref { font-family: "Inter",
      "Source Sans 3", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 9; }
    .masthead, .filters, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
    .masthead { padding-top: 3.5rem; padding-bottom: 1.5rem; }
    .kicker { text-transform: uppercase; letter-spacing: .12em; font-size: .78rem; color: var(--accent);
      margin: 0 0 .6rem; font-weight: 600; }
    h1 { font-size: clamp(1.5rem, 3.2vw, 2.25rem); line-height: 1.2; margin: 0 0 1.4rem; max-width: 44rem;
      font-weight: 600; text-wrap: balance; }
    .facts { display: grid; gap: .35rem; margin: 0 0 1.2rem; font-size: .92rem; max-width: 52rem; }
    .facts div, .card dl div { display: grid; grid-template-columns: 6.2rem 1fr; gap: .6rem; }
    dt { color: var(--quiet); } dd { margin: 0; }
    .tally { font-size: .92rem; margin: 0; padding-top: 1rem; border-top: 2px solid var(--accent); }
    .filters { position: sticky; top: 0; z-index: 5; background: var(--paper); padding-top: .6rem;
      padding-bottom: .6rem; border-bottom: 1px solid var(--line); font-size: .82rem; }
    .filters fieldset { border: 0; padding: 0; margin: 0 0 .3rem; display: flex; flex-wrap: wrap;
      gap: .3rem; align-items: baseline; }
    .filters legend { float: left; width: 3.2rem; padding: 0; color: var(--quiet); }
    .filters button { font: inherit; color: var(--ink); background: transparent; cursor: pointer;
      border: 1px solid var(--line); border-radius: 1rem; padding: .12rem .7rem; min-height: 1.6rem; }
    .filters button[aria-pressed=true] { background: var(--accent); border-color: var(--accent);
      color: var(--paper); }
    .filters .shown { margin: 0; color: var(--quiet); min-height: 1.2em; }
    main { padding-top: 1.5rem; padding-bottom: 3rem; }
    .row { display: grid; grid-template-columns: minmax(0, 40rem) minmax(16rem, 1fr); column-gap: 3rem;
      align-items: start; }
    .words p { margin: 0 0 1.1rem; overflow-wrap: anywhere; white-space: pre-line; }
    .words h2 { font-size: 1.2rem; line-height: 1.3; margin: 1.8rem 0 .8rem; font-weight: 600; }
    .recital .words p { font-style: italic; }
    .item { padding-left: 1.6rem; text-indent: -1.1rem; }
    .level2 { padding-left: 3rem; } .level3 { padding-left: 4.4rem; } .level4 { padding-left: 5.8rem; }
    .footnote .words p { font-size: .88rem; color: var(--quiet); }
    .signature .words p { color: var(--quiet); }
    .label { font-variant-numeric: tabular-nums; color: var(--quiet); }
    mark { color: inherit; background: none; text-decoration-thickness: 2px;
      text-underline-offset: .22em; text-decoration-skip-ink: none; }
    mark.commitment { background: var(--commitment-tint); text-decoration-line: underline;
      text-decoration-color: var(--commitment); }
    mark.request { background: var(--request-tint); text-decoration-line: underline;
      text-decoration-style: dashed; text-decoration-color: var(--request); }
    mark.position { text-decoration-line: underline; text-decoration-style: dotted;
      text-decoration-color: var(--position); }
    mark.record { text-decoration: none; }
    .trigger { font-weight: 600; }
    .trigger.position, .trigger.record { font-weight: inherit; }
    .ref { font-size: .68rem; font-style: normal; text-indent: 0; font-weight: 600; vertical-align: .45em;
      line-height: 1; text-decoration: none; padding: .05rem .16rem; margin-right: .1rem;
      border-radius: .2rem; display: inline-block; min-width: 1rem; text-align: center; }
    .ref.commitment, .card.commitment h3 a { color: var(--commitment); }
    .ref.request, .card.request h3 a { color: var(--request); }
    .ref.position, .card.position h3 a { color: var(--position); }
    .ref.record, .card.record h3 a { color: var(--record); }
    .ref:target { background: var(--accent); color: var(--paper); }
    .notes { font-size: .82rem; line-height: 1.45; margin-bottom: 1rem; }
    .notes > summary { display: none; }
    .card { border-left: 3px solid var(--line); background: var(--card); padding: .5rem .8rem .55rem;
      margin: 0 0 .5rem; }
    .card.commitment { border-left-color: var(--commitment); }
    .card.request { border-left: 3px dashed var(--request); }
    .card.position { border-left: 3px dotted var(--position); }
    .card:target { box-shadow: 0 0 0 2px var(--accent); }
    .card h3 { font-size: .85rem; margin: 0; display: flex; gap: .55rem; align-items: baseline;
      flex-wrap: wrap; }
    .card h3 a { text-decoration: none; font-weight: 650; }
    .card h3 a:hover { text-decoration: underline; }
    .shape { display: inline-block; width: 1.1em; }
    .firmness, .unsure { font-weight: 400; color: var(--quiet); }
    .unsure { border: 1px solid var(--request); color: var(--request); border-radius: .6rem;
      padding: 0 .45rem; }
    .card dl { margin: .3rem 0 0; display: grid; gap: .1rem; }
    .card dl div { grid-template-columns: 4.6rem 1fr; }
    .why { margin-top: .25rem; color: var(--quiet); }
    .why summary { cursor: pointer; width: max-content; }
    .why ul { margin: .2rem 0 0; padding-left: 1rem; overflow-wrap: anywhere; }
    .why code { font-size: .78rem; }
    .card.position, .card.record { display: flex; flex-wrap: wrap; gap: 0 .9rem; padding-top: .25rem;
      padding-bottom: .25rem; }
    .card.position .why, .card.record .why { margin: 0; }
    .card.position .why[open], .card.record .why[open] { flex-basis: 100%; }
    .attribute { color: var(--ink); }
    .off { display: none; }
    mark.off { display: inline; background: none; text-decoration: none; }
    .ref.off { display: none; }
    footer { border-top: 1px solid var(--line); color: var(--quiet); font-size: .78rem;
      padding-top: 1rem; padding-bottom: 2rem; overflow-wrap: anywhere; }
    dialog { border: 1px solid var(--line); border-radius: .5rem; background: var(--card);
      color: var(--ink); max-width: 24rem; font-size: .9rem; }
    kbd { border: 1px solid var(--line); border-radius: .2rem; padding: 0 .35rem; }
    @media (max-width: 60rem) {
      .row { display: block; }
      .filters { position: static; }
      .notes { margin: -.3rem 0 1.4rem; }
      .notes > summary { display: block; cursor: pointer; color: var(--accent); padding: .35rem 0; }
      .masthead { padding-top: 2rem; }
      .masthead, .filters, main, footer { padding-left: 1.1rem; padding-right: 1.1rem; }
    }
    @media print {
      @page { size: A4; margin: 18mm 16mm; }
      :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #1d4e79; --card: #fff;
        --commitment: #14604a; --commitment-tint: #e8f3ee; --request: #8a4b08;
        --request-tint: #faf0e1; --position: #4b4f86; --record: #444; }
      body { font-size: 10pt; line-height: 1.45; }
      .filters, .skip, .why, dialog, .notes > summary { display: none !important; }
      .masthead { padding-top: 0; } .masthead, main, footer { max-width: none; padding: 0; }
      .row { display: grid; grid-template-columns: 62% 1fr; column-gap: 7mm; }
      .words h2 { break-after: avoid; }
      .notes { font-size: 7.5pt; margin-bottom: 3mm; }
      .card { break-inside: avoid; padding: 1mm 2mm; margin-bottom: 1.5mm; }
      .card dl div { grid-template-columns: 13mm 1fr; gap: 1mm; }
      mark, .card { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      a { color: inherit; text-decoration: none; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

    """
}
