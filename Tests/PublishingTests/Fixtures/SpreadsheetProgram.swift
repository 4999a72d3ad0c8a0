import Foundation

/// LibreOffice Calc without a window, which edits a workbook as a person would and saves it.
enum SpreadsheetProgram {
  static let isInstalled =
    ExternalProgram.run(["/usr/bin/env", "soffice", "--headless", "--version"]).status == 0
    && ExternalProgram.run(["/usr/bin/python3", "-c", "import uno"]).status == 0

  /// LibreOffice's names of the formats it saves in.
  enum Filter: String, CaseIterable {
    case workbook = "Calc MS Excel 2007 XML"
    case separatedValues = "Text - txt - csv (StarCalc)"
  }

  struct Failure: Error, CustomStringConvertible { let description: String }

  /// Opens a workbook, runs Python on its first sheet, and saves it anew.
  ///
  /// - Parameters:
  ///   - python: statements; `cell(heading, words)` is the cell below a heading in the first row
  ///     with a cell that begins so, `column(heading)` and `row(words)` are their places, `sheet` is
  ///     the first sheet and `document` the file.
  ///   - filter: the format to save in.
  static func edit(
    _ bytes: [UInt8], _ python: String = "", as filter: Filter = .workbook
  ) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "entente-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let input = folder.appending(path: "matrix.xlsx")
    let output = folder.appending(path: "edited")
    let program = folder.appending(path: "edit.py")
    try Data(bytes).write(to: input)
    try Data((opening + "\n" + python + "\n" + closing).utf8).write(to: program)
    let outcome = ExternalProgram.run([
      "/usr/bin/python3", program.path(), folder.path(), input.path(), output.path(),
      filter.rawValue,
    ])
    guard let edited = FileManager.default.contents(atPath: output.path()) else {
      throw Failure(description: "LibreOffice saved nothing: \(outcome.output)")
    }
    return Array(edited)
  }

  private static let opening = """
    import os, subprocess, sys, time, uno
    from com.sun.star.beans import PropertyValue
    from com.sun.star.table import TableSortField
    from com.sun.star.lang import Locale
    folder, source, target, format = sys.argv[1:]
    pipe = "entente" + os.path.basename(folder.rstrip("/")).replace("-", "")
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=file://" + os.path.join(folder, "profile"), "--headless",
         "--norestore", "--nologo", "--accept=pipe,name=" + pipe + ";urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for attempt in range(600):
        try:
            context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.1)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)

    def value(name, what):
        property = PropertyValue()
        property.Name, property.Value = name, what
        return property

    document = desktop.loadComponentFromURL("file://" + source, "_blank", 0, (value("Hidden", True),))
    sheet = document.Sheets.getByIndex(0)
    headings = next(row for row in range(20) if sheet.getCellByPosition(0, row).String == "ID")

    def column(heading):
        return next(
            place for place in range(60) if sheet.getCellByPosition(place, headings).String == heading)

    def row(words):
        return next(
            row for row in range(headings + 1, 5000)
            if any(sheet.getCellByPosition(place, row).String.startswith(words) for place in range(12)))

    def cell(heading, words):
        return sheet.getCellByPosition(column(heading), row(words))

    def date(cell, year, month, day, format):
        cell.Formula = "=DATE(%d;%d;%d)" % (year, month, day)
        number = cell.Value
        cell.Value = number
        english = Locale("en", "GB", "")
        key = document.NumberFormats.queryKey(format, english, False)
        cell.NumberFormat = document.NumberFormats.addNew(format, english) if key < 0 else key

    """

  private static let closing = """

    document.storeToURL(
        "file://" + target,
        (value("FilterName", format), value("FilterOptions", "44,34,76,1")))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(60)
    """
}
