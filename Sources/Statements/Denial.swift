/// Tells words that carry a force from words that deny what follows: "will not", "undertake never to".
///
/// A list that shows what is promised without its trigger would say the opposite of "will not impose
/// duties"; there, the trigger stays in front.
public enum Denial {
  /// Whether one of the words denies, in any capitals.
  public static func isSaid(in trigger: String) -> Bool {
    trigger.lowercased().utf8.split { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      .contains { words.contains(String(Substring($0))) }
  }

  private static let words: Set<String> = ["not", "never", "cannot", "neither", "nor"]
}
