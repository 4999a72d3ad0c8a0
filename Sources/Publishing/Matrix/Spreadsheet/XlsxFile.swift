import CXlsxWriter
import Foundation

/// Writes workbooks as Office Open XML; the only place that knows libxlsxwriter.
enum XlsxFile {
  /// - Throws: `MatrixError.notWritten` when there is no room for the file while it is made.
  static func bytes(
    of sheets: [SheetLayout], properties: WorkbookProperties
  ) throws(MatrixError) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "entente-matrix-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw MatrixError(.notWritten, "The workbook could not be written: \(error)") }
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "matrix.xlsx").path
    let outcome = unsafe folder.path.withCString { temporary in
      var options = unsafe lxw_workbook_options()
      unsafe options.tmpdir = UnsafeMutablePointer(mutating: temporary)
      guard let workbook = unsafe workbook_new_opt(file, &options) else {
        return LXW_ERROR_CREATING_XLSX_FILE
      }
      unsafe set(properties, of: workbook)
      var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]
      for sheet in sheets {
        guard let worksheet = unsafe workbook_add_worksheet(workbook, sheet.name) else { continue }
        unsafe write(sheet, to: worksheet, of: workbook, formats: &formats)
      }
      return unsafe workbook_close(workbook)
    }
    guard outcome == LXW_NO_ERROR, let bytes = FileManager.default.contents(atPath: file) else {
      let reason = unsafe String(cString: lxw_strerror(outcome))
      throw MatrixError(.notWritten, "The workbook could not be written: \(reason)")
    }
    return Array(bytes)
  }

  private static func set(
    _ properties: WorkbookProperties, of workbook: UnsafeMutablePointer<lxw_workbook>
  ) {
    unsafe properties.title.withCString { title in
      unsafe properties.subject.withCString { subject in
        unsafe properties.comments.withCString { comments in
          var values = unsafe lxw_doc_properties()
          unsafe values.title = UnsafeMutablePointer(mutating: title)
          unsafe values.subject = UnsafeMutablePointer(mutating: subject)
          unsafe values.comments = UnsafeMutablePointer(mutating: comments)
          unsafe values.created = properties.created
          _ = unsafe workbook_set_properties(workbook, &values)
        }
      }
    }
  }

  private static func write(
    _ sheet: SheetLayout, to worksheet: UnsafeMutablePointer<lxw_worksheet>,
    of workbook: UnsafeMutablePointer<lxw_workbook>,
    formats: inout [CellStyle: UnsafeMutablePointer<lxw_format>]
  ) {
    for (index, width) in sheet.widths.enumerated() {
      let column = UInt16(index)
      unsafe _ = worksheet_set_column(worksheet, column, column, width, nil)
    }
    for (index, row) in sheet.rows.enumerated() {
      let number = UInt32(index)
      if let height = row.height { unsafe _ = worksheet_set_row(worksheet, number, height, nil) }
      for (place, cell) in row.cells.enumerated() {
        let format = unsafe formats[cell.style] ?? make(cell.style, in: workbook)
        unsafe formats[cell.style] = format
        let column = UInt16(place)
        if cell.text.isEmpty {
          unsafe _ = worksheet_write_blank(worksheet, number, column, format)
        } else {
          unsafe _ = worksheet_write_string(worksheet, number, column, cell.text, format)
        }
      }
    }
    unsafe guide(sheet, worksheet)
    unsafe setPrinting(sheet, worksheet)
  }

  private static func make(
    _ style: CellStyle, in workbook: UnsafeMutablePointer<lxw_workbook>
  ) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = unsafe workbook_add_format(workbook) else { return nil }
    unsafe format_set_font_name(format, "Arial")
    unsafe format_set_font_size(format, style.size)
    unsafe format_set_font_color(format, style.ink)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if style.isCentred { unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    if style.isBold { unsafe format_set_bold(format) }
    if style.wraps { unsafe format_set_text_wrap(format) }
    if style.isUnlocked { unsafe format_set_unlocked(format) }
    if let paper = style.paper {
      unsafe format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      unsafe format_set_bg_color(format, paper)
    }
    if style.hasBorder {
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_border_color(format, 0xC9C5BA)
    }
    return unsafe format
  }

  private static func guide(
    _ sheet: SheetLayout, _ worksheet: UnsafeMutablePointer<lxw_worksheet>
  ) {
    guard let headings = sheet.headings, sheet.rows.count > headings + 1 else { return }
    let (first, last) = (UInt32(headings), UInt32(sheet.rows.count - 1))
    unsafe _ = worksheet_autofilter(worksheet, first, 0, last, UInt16(sheet.widths.count - 1))
    unsafe worksheet_freeze_panes(worksheet, first + 1, UInt16(sheet.frozenColumns))
    for guidance in sheet.guidance {
      var list = unsafe guidance.choices.map { unsafe strdup($0) } + [nil]
      defer { for index in unsafe list.indices { unsafe free(list[index]) } }
      unsafe guidance.title.withCString { title in
        unsafe guidance.message.withCString { message in
          unsafe list.withUnsafeMutableBufferPointer { list in
            var validation = unsafe lxw_data_validation()
            let kind =
              guidance.choices.isEmpty ? LXW_VALIDATION_TYPE_ANY : LXW_VALIDATION_TYPE_LIST
            unsafe validation.validate = UInt8(kind.rawValue)
            unsafe validation.value_list = list.baseAddress
            unsafe validation.input_title = UnsafeMutablePointer(mutating: title)
            unsafe validation.input_message = UnsafeMutablePointer(mutating: message)
            let shows = guidance.isStrict ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF
            unsafe validation.show_error = UInt8(shows.rawValue)
            let column = UInt16(guidance.column)
            unsafe _ = worksheet_data_validation_range(
              worksheet, first + 1, column, last, column, &validation)
          }
        }
      }
    }
  }

  private static func setPrinting(
    _ sheet: SheetLayout, _ worksheet: UnsafeMutablePointer<lxw_worksheet>
  ) {
    // 9 is A4 in the list of paper sizes of ECMA-376, 18.3.1.63.
    unsafe worksheet_set_paper(worksheet, 9)
    if sheet.isLandscape { unsafe worksheet_set_landscape(worksheet) }
    unsafe worksheet_set_margins(worksheet, 0.4, 0.4, 0.5, 0.6)
    unsafe worksheet_fit_to_pages(worksheet, 1, 0)
    if let headings = sheet.headings {
      let row = UInt32(headings)
      unsafe _ = worksheet_repeat_rows(worksheet, row, row)
    }
    if !sheet.rows.isEmpty {
      unsafe _ = worksheet_print_area(
        worksheet, 0, UInt16(sheet.firstPrintedColumn), UInt32(sheet.rows.count - 1),
        UInt16(sheet.widths.count - 1))
    }
    let left = marginWords(sheet.footer.left)
    let right = marginWords(sheet.footer.right)
    unsafe _ = worksheet_set_footer(
      worksheet, "&L&8\(left)&R&8\(right)\(right.isEmpty ? "" : "   ")&P / &N")
  }

  /// An ampersand begins a command in the margins, of which Excel takes 255 characters.
  private static func marginWords(_ text: String) -> String {
    var words = ""
    for scalar in text.unicodeScalars {
      guard words.utf16.count < 100 else { return words + "…" }
      if scalar == "&" { words.unicodeScalars.append("&") }
      words.unicodeScalars.append(scalar)
    }
    return words
  }
}
