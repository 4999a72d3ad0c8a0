/// Recognises the text of a PDF that is pictures only, through `ocrmypdf`.
struct ScannedPDF {
  /// Recognition takes seconds a page.
  private static let seconds = 300

  var limits: ImportLimits

  /// - Returns: the same PDF with its text.
  /// - Throws: `noText` where recognition is not installed or finds nothing, `timedOut`, and
  ///   what a converter can throw.
  func recognise(_ bytes: [UInt8], name: String) throws(ImportError) -> [UInt8] {
    var limits = limits
    limits.converterSeconds = max(limits.converterSeconds, Self.seconds)
    // Address space, of which its many libraries take most without using it.
    limits.converterMemory = max(limits.converterMemory, 4 << 30)
    let converter = Converter("ocrmypdf", package: "ocrmypdf", limits: limits)
    guard converter.isInstalled else {
      throw ImportError(
        .noText, "the PDF is a scan without text; to have it recognised: apt install ocrmypdf",
        source: name)
    }
    var job = Converter.Job([
      "--quiet", "--language", "eng", "--output-type", "pdf", "--optimize", "0", "--jobs", "2",
      "--rotate-pages", "scan.pdf", "text.pdf",
    ])
    job.files = ["scan.pdf": bytes]
    job.results = ["text.pdf"]
    job.environment = ["OMP_THREAD_LIMIT=1"]
    let output = try converter.run(job, source: name)
    guard output.status == 0, let text = output.files["text.pdf"] else {
      let reason = output.messages.split(separator: "\n").last.map { ": \($0)" } ?? ""
      throw ImportError(
        .converterFailed, "ocrmypdf could not recognise the text of this scan\(reason)",
        source: name)
    }
    return text
  }

  static func noText(_ name: String) -> ImportError {
    ImportError(
      .noText, "the PDF is a scan, and no text could be recognised in it", source: name)
  }
}
