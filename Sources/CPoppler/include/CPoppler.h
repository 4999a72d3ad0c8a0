// The few calls of poppler-glib that reading a PDF's text needs.
//
// The library and the fifty it brings take longer to load than most statements to read, so
// it is loaded when the first PDF is opened, not when the program starts.
#ifndef CPOPPLER_H
#define CPOPPLER_H

#include <stddef.h>
#include <stdint.h>

typedef struct pdf_document pdf_document;

enum pdf_status {
  PDF_OK = 0,
  PDF_LIBRARY_MISSING,
  PDF_ENCRYPTED,
  PDF_DAMAGED,
};

/// A box in points, from the upper left corner of the page.
typedef struct { double left, top, right, bottom; } pdf_box;

/// The letters `first` to `last` (counted in code points, `last` included) of a page's text.
typedef struct { double size; int32_t first, last; const char *font; } pdf_style;

/// What stands on a page. `boxes` has one box for each code point of `text`.
typedef struct {
  double width, height;
  char *text;
  pdf_box *boxes;
  uint32_t box_count;
  pdf_style *styles;
  uint32_t style_count;
  void *owned;
} pdf_page;

/// Opens a document from bytes, which are copied. The message is cut to 255 bytes.
enum pdf_status pdf_open(
  const uint8_t *bytes, size_t count, pdf_document **document, char message[256]);
void pdf_close(pdf_document *document);
int32_t pdf_page_count(const pdf_document *document);
/// The title of the document's own properties, to be freed with `pdf_free_string`; may be null.
char *pdf_title(const pdf_document *document);
void pdf_free_string(char *string);
/// Returns 0 where the page cannot be read. Release the page in either case.
int32_t pdf_read_page(const pdf_document *document, int32_t index, pdf_page *page);
void pdf_release_page(pdf_page *page);

#endif
