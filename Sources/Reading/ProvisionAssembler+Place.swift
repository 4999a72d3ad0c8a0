import Statements

extension ProvisionAssembler {
  /// Where the action's event is to be held, if its words say so.
  func addPlace(_ act: Act, _ times: ArraySlice<TimeReader.Found>, to provision: inout Provision) {
    guard
      let venue = content.venues.venue(
        in: act.content, of: text.tokens, names: names(in: provision, from: act.content),
        times: times, known: known)
    else { return }
    let span = text.span(venue.words)
    provision.place = span
    provision.because.append(Reason(.place, rule: venue.rule, words: span))
  }

  private func names(in provision: Provision, from content: Range<Int>) -> [Range<Int>] {
    tokens(
      of: provision.mechanisms.map(\.span)
        + provision.instruments.lazy.filter { $0.kind != .body }.map(\.span), in: content)
  }

  /// The tokens of spans, as far as they lie in a range.
  func tokens(of spans: some Sequence<TextSpan>, in range: Range<Int>) -> [Range<Int>] {
    spans.compactMap { span in
      let first = token(atOrBehind: span.utf8.lowerBound, in: range)
      let last = token(atOrBehind: span.utf8.upperBound, in: range)
      return first < last ? first..<last : nil
    }
  }

  /// The first token of a range that begins at a byte or behind it, found by halves.
  private func token(atOrBehind byte: Int, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(text.tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
