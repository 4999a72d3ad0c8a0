import Register

extension FilledForm {
  /// Everything that is wrong with single fields, so that nobody mends one only to learn of the next.
  ///
  /// What is amended keeps what is not given: then nothing is missing.
  func problems(_ fields: [FormField]) -> [FormProblem] {
    let isAmending = text("amends") != nil
    return fields.compactMap { field in
      if field.isRequired, !isAmending, texts(field.name).isEmpty {
        return FormProblem(field.name, .missing)
      }
      do throws(FormProblem) {
        try check(field)
        return nil
      } catch { return error }
    }
  }

  private func check(_ field: FormField) throws(FormProblem) {
    switch field.value {
    case .time: _ = try time(field.name)
    case .number: _ = try number(field.name)
    case .flag: _ = try flag(field.name)
    case .item(let kinds): _ = try items(field.name, of: kinds)
    case .party: _ = try parties(field.name)
    case .entry: _ = try entry(field.name)
    case .choice(let options):
      if let text = text(field.name), !options.contains(text) {
        throw FormProblem(field.name, .noneOf(text, options))
      }
    case .text, .file: break
    }
  }
}
