import Importing

extension Words {
  /// Why a file could not be imported, and where in it.
  func sentence(_ error: ImportError) -> String {
    self("import-error.\(error.code.rawValue)", error.place)
  }
}
