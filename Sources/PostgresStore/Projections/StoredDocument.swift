import Register

/// A row of the table `document`: the text by which a circle finds an item.
struct StoredDocument: Hashable {
  var item: String
  var circle: String
  var narrower: [String]
  var title: String
  var text: String
  /// The words alone, as `WordQuery.folded` writes them.
  var folded: String
  /// The binary form of a tsvector; `nil` where one cannot hold so many words.
  var words: [UInt8]?

  /// In the order of `values`.
  static let columns = "item, circle, narrower, title, text, folded, words"

  init(_ document: SearchDocument, among circles: [Circle]) {
    let words = SearchWord.words(of: document.text)
    item = document.item.rawValue
    circle = document.circle.key
    narrower = document.circle.narrower(among: circles)
    title = document.title
    text = document.text
    folded = WordQuery.folded(words)
    self.words = WordVector(words)?.form
  }

  var values: [PostgresValue] {
    [
      .text(item), .text(circle), .texts(narrower), .text(title), .text(text), .text(folded),
      words.map(PostgresValue.words) ?? .null,
    ]
  }

  init(_ rows: borrowing PostgresRows, _ index: Int) {
    item = rows.text(index, 0)
    circle = rows.text(index, 1)
    narrower = rows.texts(index, 2)
    title = rows.text(index, 3)
    text = rows.text(index, 4)
    folded = rows.text(index, 5)
    words = rows.isNull(index, 6) ? nil : rows.bytes(index, 6)
  }
}
