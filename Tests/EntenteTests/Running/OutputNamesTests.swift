import Testing

@testable import entente

@Suite struct OutputNamesTests {
  private func names(_ paths: String...) -> OutputNames {
    OutputNames(
      for: paths.map { InputFile(source: .file, path: $0, size: 0) }, extension: "json")
  }

  @Test func `a file is named after its input`() {
    #expect(names("in/2031.06 harbours.docx").names == ["2031.06 harbours.json"])
    #expect(names(".profile", "README").names == [".profile.json", "README.json"])
  }

  @Test func `inputs of one name are told apart, by format and then by number`() {
    let chosen = names("fjord.txt", "fjord.docx", "old/fjord.docx", "new/fjord.docx")
    #expect(chosen.names == ["fjord.json", "fjord-docx.json", "fjord-2.json", "fjord-3.json"])
    #expect(chosen.renamed == [1, 2, 3])
  }

  @Test func `a name that is an input's own is never taken from it`() {
    let chosen = names("a/fjord.txt", "b/fjord.txt", "fjord-txt.html")
    #expect(chosen.names == ["fjord.json", "fjord-2.json", "fjord-txt.json"])
  }
}
