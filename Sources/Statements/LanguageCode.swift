/// Languages by their codes of two letters and of three.
public enum LanguageCode {
  /// The ISO 639-2 terminological code of a BCP 47 tag: `en-GB` is `eng`; `und` if it is unknown.
  public static func terminological(_ tag: String) -> String {
    let language = tag.lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? ""
    if let code = codes[language] { return code }
    let isAlpha3 =
      language.utf8.count == 3 && language.utf8.allSatisfy { 0x61 <= $0 && $0 <= 0x7A }
    return isAlpha3 ? language : "und"
  }

  /// The BCP 47 tag of a language given by either code: `en` of `eng`, `en-GB` of `en-GB`; `nil` for
  /// what names none.
  public static func tag(of code: String) -> String? {
    let small = code.lowercased()
    if let tag = codes.first(where: { $0.value == small })?.key { return tag }
    let language = small.split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? ""
    return codes[language] == nil ? nil : code
  }

  private static let codes = [
    "ar": "ara", "az": "aze", "be": "bel", "bg": "bul", "bs": "bos", "ca": "cat", "cs": "ces",
    "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa", "et": "est", "fa": "fas",
    "fi": "fin", "fr": "fra", "ga": "gle", "he": "heb", "hi": "hin", "hr": "hrv", "hu": "hun",
    "hy": "hye", "id": "ind", "is": "isl", "it": "ita", "ja": "jpn", "ka": "kat", "kk": "kaz",
    "km": "khm", "ko": "kor", "lb": "ltz", "lo": "lao", "lt": "lit", "lv": "lav", "mk": "mkd",
    "mn": "mon", "ms": "msa", "mt": "mlt", "my": "mya", "ne": "nep", "nl": "nld", "no": "nor",
    "nb": "nob", "nn": "nno", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk",
    "sl": "slv", "sq": "sqi", "sr": "srp", "sv": "swe", "sw": "swa", "ta": "tam", "th": "tha",
    "tl": "tgl", "tr": "tur", "uk": "ukr", "ur": "urd", "uz": "uzb", "vi": "vie", "zh": "zho",
  ]
}
