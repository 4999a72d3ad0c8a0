import Foundation
import Testing

@testable import entente

@Suite struct InputListTests {
  @Test func `a folder gives its documents and those of its folders, by name`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.docx", "a/y.PDF", "notes.xlsx", ".hidden.txt", ".git/c.txt", "c"] {
      try folder.add(name)
    }
    let paths = InputList(paths: [folder.path]).files.map { $0.path.dropFirst(folder.path.count) }
    #expect(paths == ["/a/y.PDF", "/a/z.docx", "/b.txt"])
  }

  @Test func `a file named by the user is read whatever it is called`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.add("notes.xlsx")
    #expect(InputList(paths: [path]).files.map(\.path) == [path])
  }

  @Test func `links in a circle are followed once`() throws {
    let folder = try TemporaryFolder()
    try folder.add("a/fjord.txt")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "a/up"), withDestinationURL: folder.url)
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "a/self"),
      withDestinationURL: folder.url.appending(path: "a/self"))
    #expect(InputList(paths: [folder.path]).files.count == 1)
  }

  @Test func `what we wrote is not read again`() throws {
    let folder = try TemporaryFolder()
    try folder.add("fjord.txt")
    try folder.add("out/fjord.akn")
    let list = InputList(paths: [folder.path], output: "\(folder.path)/out")
    #expect(list.files.map(\.stem) == ["fjord"])
    #expect(InputList(paths: ["\(folder.path)/out"], output: "\(folder.path)/out").files.count == 1)
  }

  @Test func `a folder without documents is reported`() throws {
    let folder = try TemporaryFolder()
    let list = InputList(paths: [folder.path])
    #expect(list.unusable.map(\.reason) == ["the folder holds no documents"])
  }

  @Test func `a missing file keeps its place, to be reported in turn`() {
    #expect(
      InputList(paths: ["/no/such.txt", "-"]).files.map(\.path) == ["/no/such.txt", "stdin"])
  }
}
