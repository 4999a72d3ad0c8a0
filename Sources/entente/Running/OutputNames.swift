/// The name of each input's file in the output folder: its own without its extension, told apart
/// where two inputs share it.
///
/// Two files `fjord.txt` and `fjord.docx` become `fjord.json` and `fjord-docx.json`; where that is
/// not enough, `fjord-2.json`. The same inputs in the same order give the same names.
struct OutputNames: Sendable {
  /// By index of the input.
  let names: [String]
  /// Indices of the inputs that could not have the name they should have.
  let renamed: [Int]

  init(for files: [InputFile], extension ending: String) {
    var names = [String?](repeating: nil, count: files.count)
    var taken: Set<String> = []
    for (i, file) in files.enumerated() {
      let name = "\(file.stem).\(ending)"
      if taken.insert(name).inserted { names[i] = name }
    }
    var renamed: [Int] = []
    for (i, file) in files.enumerated() where names[i] == nil {
      var name = "\(file.stem)-\(file.fileExtension.isEmpty ? "2" : file.fileExtension).\(ending)"
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(file.stem)-\(number).\(ending)"
        number += 1
      }
      names[i] = name
      renamed.append(i)
    }
    self.names = names.compactMap(\.self)
    self.renamed = renamed
  }
}
