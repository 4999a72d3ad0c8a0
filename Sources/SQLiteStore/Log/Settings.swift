import Register

extension SQLiteConnection {
  func setting(_ name: String) throws(StoreError) -> String? {
    try rows("SELECT value FROM setting WHERE name = ?", [.text(name)]) { $0.text(0) }.first
  }

  func set(_ name: String, to value: String) throws(StoreError) {
    try run("INSERT OR REPLACE INTO setting VALUES (?, ?)", .text(name), .text(value))
  }
}
