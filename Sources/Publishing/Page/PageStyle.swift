/// The page's style sheet: screen, phone and dark.
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
    .unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
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
    .filters { position: sticky; top: 0; z-index: 5; background: var(--paper); font-size: .82rem;
      padding-top: .5rem; padding-bottom: .5rem; border-bottom: 1px solid var(--line);
      display: grid; grid-template-columns: 6rem 1fr auto; align-items: center; gap: 0 .8rem; }
    .filters[hidden] { display: none; }
    .filters details { grid-area: 1 / 1 / 2 / 4; max-height: 70vh; overflow-y: auto; padding: 2px; }
    .filters summary { cursor: pointer; width: max-content; color: var(--accent); font-weight: 600;
      padding: .2rem .1rem; min-height: 1.6rem; }
    .filters .shown { grid-area: 1 / 2; margin: 0; color: var(--quiet); align-self: start;
      padding-top: .3rem; pointer-events: none; }
    .filters .clear { grid-area: 1 / 3; align-self: start; z-index: 1; }
    .group { display: grid; grid-template-columns: 3.2rem 1fr; margin: .45rem 0; }
    .by { color: var(--quiet); padding-top: .18rem; }
    .choices { display: flex; flex-wrap: wrap; gap: .35rem; }
    .filters button, dialog button { font: inherit; color: var(--ink); background: transparent;
      cursor: pointer; border: 1px solid var(--quiet); border-radius: 1rem; padding: .12rem .7rem;
      min-height: 1.6rem; }
    .filters button:hover { border-color: var(--accent); color: var(--accent); }
    .filters button[aria-pressed=true] { background: var(--accent); border-color: var(--accent);
      color: var(--paper); }
    main { padding-top: 1.5rem; padding-bottom: 3rem; }
    .row { display: grid; grid-template-columns: minmax(0, 40rem) minmax(16rem, 1fr); column-gap: 3rem;
      align-items: start; }
    .words p { margin: 0 0 1.1rem; overflow-wrap: anywhere; }
    .signature .words p { white-space: pre-line; }
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
      line-height: 1; text-decoration: none; padding: 0 .12rem; border-radius: .2rem; }
    .ref.commitment, .card.commitment h3 a { color: var(--commitment); }
    .ref.request, .card.request h3 a { color: var(--request); }
    .ref.position, .card.position h3 a { color: var(--position); }
    .ref.record, .card.record h3 a { color: var(--record); }
    .ref:target { background: var(--accent); color: var(--paper); }
    .notes { font-size: .82rem; line-height: 1.45; margin-bottom: 1rem; }
    .notes > summary { display: none; }
    .card { border-left: 3px solid var(--line); background: var(--card); padding: .4rem .8rem .45rem;
      margin: 0 0 .4rem; position: relative; }
    .card.commitment { border-left-color: var(--commitment); }
    .card.request { border-left: 3px dashed var(--request); }
    .card.position { border-left: 3px dotted var(--position); }
    .card:target { box-shadow: 0 0 0 2px var(--accent); }
    .card h3 { font-size: .85rem; margin: 0; display: flex; gap: .55rem; align-items: baseline;
      flex-wrap: wrap; }
    .card h3 a { text-decoration: none; font-weight: 650; }
    .card h3 a:hover { text-decoration: underline; }
    .shape { display: inline-block; width: 1.3em; }
    .firmness, .unsure { font-weight: 400; color: var(--quiet); }
    .unsure { border: 1px solid var(--request); color: var(--request); border-radius: .6rem;
      padding: 0 .45rem; }
    .card dl { margin: .3rem 0 0; display: grid; gap: .1rem; }
    .card dl div { grid-template-columns: 4.6rem 1fr; }
    .card h3 { padding-right: 4rem; }
    .why { color: var(--quiet); }
    .why summary { cursor: pointer; position: absolute; top: .4rem; right: .8rem; }
    .why[open] { margin-top: .3rem; }
    .why ul { margin: .2rem 0 0; padding-left: 1rem; overflow-wrap: anywhere; }
    .why code { font-size: .78rem; }
    .card.position, .card.record { padding-top: .2rem; padding-bottom: .2rem; }
    .card.position .why summary, .card.record .why summary { top: .2rem; }
    .attribute { color: var(--ink); }
    .key { text-decoration-thickness: 2px; text-underline-offset: .22em; }
    .key.commitment { text-decoration-line: underline; text-decoration-color: var(--commitment); }
    .key.request { text-decoration: 2px underline dashed var(--request); }
    .key.position { text-decoration: 2px underline dotted var(--position); }
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
      .notes { margin: -.3rem 0 1.4rem; }
      .notes > summary { display: block; cursor: pointer; color: var(--accent); padding: .35rem 0; }
      .masthead { padding-top: 2rem; }
      .masthead, .filters, main, footer { padding-left: 1.1rem; padding-right: 1.1rem; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

    """
}
