import Statements

extension ProvisionAssembler {
  /// The areas of a commitment with the words behind each; where nothing names a subject, the
  /// partnership itself is it.
  func addAreas(
    of act: Act, in block: Int, _ subjects: inout Subjects, to provision: inout Provision
  ) {
    let found = subjects.areas(of: act, in: block, under: headings[block])
    guard !found.isEmpty else {
      provision.areas = [.political]
      provision.because.append(Reason(.area, rule: "area.none-named"))
      return
    }
    provision.areas = found.map(\.area)
    for area in found {
      provision.because.append(Reason(.area, rule: area.rule, words: text.span(area.words)))
    }
  }
}
