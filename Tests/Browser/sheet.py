"""The rows of a follow-up matrix, read from the files without any library of spreadsheets."""

import csv
import re
import time
import xml.etree.ElementTree as xml
import zipfile

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def downloaded(folder, pattern, seconds=20):
    """The file once the browser has all of it."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for path in folder.glob(pattern):
            if path.stat().st_size and not list(folder.glob("*.crdownload")):
                return path
        time.sleep(0.05)
    raise LookupError(f"{pattern} was not downloaded; there is {[p.name for p in folder.iterdir()]}")


def csv_rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.reader(file)]


def xlsx_rows(path):
    with zipfile.ZipFile(path) as archive:
        shared = []
        if "xl/sharedStrings.xml" in archive.namelist():
            table = xml.fromstring(archive.read("xl/sharedStrings.xml"))
            shared = ["".join(item.itertext()) for item in table.iter(SHEET + "si")]
        first = sorted(n for n in archive.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+.xml", n))[0]
        rows = []
        for row in xml.fromstring(archive.read(first)).iter(SHEET + "row"):
            cells = []
            for cell in row.iter(SHEET + "c"):
                value = "".join(cell.itertext())
                cells.append(shared[int(value)] if cell.get("t") == "s" else value)
            rows.append(cells)
        return rows
