import Register

extension ServiceError {
  /// Several things may be meant: the first of them, each with what it is.
  static func several(_ typed: String, _ found: some Collection<String>) -> ServiceError {
    let listed = found.prefix(8)
    let lines = Saying.Value.text(listed.joined(separator: "\n"))
    return found.count > listed.count
      ? ServiceError(
        .ambiguousItem, .manyItems, .text(typed), .number(found.count), lines,
        .number(found.count - listed.count))
      : ServiceError(.ambiguousItem, .severalItems, .text(typed), .number(found.count), lines)
  }

  /// What is meant is of another kind than what is asked for.
  static func otherKind(
    _ typed: String, _ kind: ItemKind, asked kinds: Set<ItemKind>
  ) -> ServiceError {
    let wanted = kinds.sorted { $0.rawValue < $1.rawValue }.map(Saying.Value.kind)
    return ServiceError(.unknownItem, .otherKind, .text(typed), .kind(kind), .anyOf(wanted))
  }
}
