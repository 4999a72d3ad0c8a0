import CPoppler

/// An open PDF; the only place that touches poppler.
@safe struct PDFDocument: ~Copyable {
  enum Failure: Error, Hashable {
    case libraryMissing
    case encrypted
    case damaged(String)
  }

  private let handle: OpaquePointer

  init(_ bytes: [UInt8]) throws(Failure) {
    var handle: OpaquePointer?
    var message = [CChar](repeating: 0, count: 256)
    let status = unsafe pdf_open(bytes, bytes.count, &handle, &message)
    guard status == PDF_OK, let handle = unsafe handle else {
      switch status {
      case PDF_LIBRARY_MISSING: throw .libraryMissing
      case PDF_ENCRYPTED: throw .encrypted
      default:
        let text = message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
        throw .damaged(String(decoding: text, as: UTF8.self))
      }
    }
    unsafe self.handle = handle
  }

  deinit { unsafe pdf_close(handle) }

  var pageCount: Int { unsafe Int(pdf_page_count(handle)) }

  /// The title among the document's own properties.
  var title: String? {
    guard let string = unsafe pdf_title(handle) else { return nil }
    defer { unsafe pdf_free_string(string) }
    let title = unsafe String(cString: string)
    return title.isEmpty ? nil : title
  }

  /// - Parameter index: counted from 0.
  /// - Returns: `nil` where the page is damaged.
  func page(_ index: Int) -> PDFPage? {
    var page = unsafe pdf_page()
    defer { unsafe pdf_release_page(&page) }
    guard unsafe pdf_read_page(handle, Int32(index), &page) != 0 else { return nil }
    let text = unsafe page.text.map { unsafe String(cString: $0) } ?? ""
    let boxes = unsafe UnsafeBufferPointer(start: page.boxes, count: Int(page.box_count))
    let styles = unsafe UnsafeBufferPointer(start: page.styles, count: Int(page.style_count))
    var fonts = [PDFLetter.Font](repeating: PDFLetter.Font(), count: boxes.count)
    for number in styles.indices {
      let style = unsafe styles[number]
      let name = unsafe style.font.map { unsafe String(cString: $0) } ?? ""
      let font = PDFLetter.Font(size: unsafe style.size, isBold: PDFLetter.Font.isBold(name))
      let first = max(0, unsafe Int(style.first))
      let last = min(fonts.count - 1, unsafe Int(style.last))
      if first <= last { for i in first...last { fonts[i] = font } }
    }
    var letters: [PDFLetter] = []
    letters.reserveCapacity(boxes.count)
    // Poppler gives one box for each code point; where it does not, what is left has none.
    for (i, scalar) in text.unicodeScalars.enumerated() where i < boxes.count {
      let box = unsafe boxes[i]
      letters.append(
        PDFLetter(
          scalar: scalar,
          box: PDFBox(left: box.left, top: box.top, right: box.right, bottom: box.bottom),
          font: fonts[i]))
    }
    return PDFPage(width: unsafe page.width, height: unsafe page.height, letters: letters)
  }
}
