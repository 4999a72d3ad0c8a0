#include "CPoppler.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Types of glib and poppler-glib 0.20 and later (soname 8), as their headers declare them.
typedef struct { uint32_t domain; int code; char *message; } g_error;
typedef struct g_list { void *data; struct g_list *next, *previous; } g_list;
typedef struct {
  char *font_name;
  double font_size;
  int is_underlined;
  uint16_t red, green, blue;
  int start_index, end_index;
} text_attributes;

enum { POPPLER_ERROR_ENCRYPTED = 1 };

static struct {
  void *(*bytes_new)(const void *, size_t);
  void (*bytes_unref)(void *);
  void (*object_unref)(void *);
  void (*error_free)(g_error *);
  void (*free)(void *);
  uint32_t (*error_quark)(void);
  pdf_document *(*document_new)(void *, const char *, g_error **);
  int (*page_count)(const pdf_document *);
  char *(*title)(const pdf_document *);
  void *(*page)(const pdf_document *, int);
  void (*page_size)(void *, double *, double *);
  char *(*text)(void *);
  int (*layout)(void *, pdf_box **, unsigned *);
  g_list *(*attributes)(void *);
  void (*free_attributes)(g_list *);
} poppler;

static int is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

#define LOAD(field, name) (*(void **)&poppler.field = dlsym(library, name))

static void load(void) {
  void *library = dlopen("libpoppler-glib.so.8", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  is_loaded = LOAD(bytes_new, "g_bytes_new") && LOAD(bytes_unref, "g_bytes_unref")
    && LOAD(object_unref, "g_object_unref") && LOAD(error_free, "g_error_free")
    && LOAD(free, "g_free") && LOAD(error_quark, "poppler_error_quark")
    && LOAD(document_new, "poppler_document_new_from_bytes")
    && LOAD(page_count, "poppler_document_get_n_pages")
    && LOAD(title, "poppler_document_get_title")
    && LOAD(page, "poppler_document_get_page") && LOAD(page_size, "poppler_page_get_size")
    && LOAD(text, "poppler_page_get_text") && LOAD(layout, "poppler_page_get_text_layout")
    && LOAD(attributes, "poppler_page_get_text_attributes")
    && LOAD(free_attributes, "poppler_page_free_text_attributes");
}

enum pdf_status pdf_open(
  const uint8_t *bytes, size_t count, pdf_document **document, char message[256]) {
  *document = NULL;
  message[0] = 0;
  pthread_once(&once, load);
  if (!is_loaded) return PDF_LIBRARY_MISSING;
  void *copy = poppler.bytes_new(bytes, count);
  g_error *error = NULL;
  *document = poppler.document_new(copy, NULL, &error);
  poppler.bytes_unref(copy);
  if (*document) return PDF_OK;
  enum pdf_status status = PDF_DAMAGED;
  if (error) {
    if (error->domain == poppler.error_quark() && error->code == POPPLER_ERROR_ENCRYPTED)
      status = PDF_ENCRYPTED;
    snprintf(message, 256, "%s", error->message);
    poppler.error_free(error);
  }
  return status;
}

void pdf_close(pdf_document *document) { poppler.object_unref(document); }

int32_t pdf_page_count(const pdf_document *document) { return poppler.page_count(document); }

char *pdf_title(const pdf_document *document) { return poppler.title(document); }

void pdf_free_string(char *string) {
  if (string) poppler.free(string);
}

int32_t pdf_read_page(const pdf_document *document, int32_t index, pdf_page *page) {
  memset(page, 0, sizeof *page);
  void *handle = poppler.page(document, index);
  if (!handle) return 0;
  poppler.page_size(handle, &page->width, &page->height);
  page->text = poppler.text(handle);
  unsigned boxes = 0;
  if (poppler.layout(handle, &page->boxes, &boxes)) page->box_count = boxes;
  g_list *attributes = poppler.attributes(handle);
  page->owned = attributes;
  uint32_t count = 0;
  for (g_list *item = attributes; item; item = item->next) count++;
  page->styles = calloc(count ? count : 1, sizeof(pdf_style));
  if (page->styles) {
    page->style_count = count;
    pdf_style *style = page->styles;
    for (g_list *item = attributes; item; item = item->next, style++) {
      const text_attributes *from = item->data;
      *style = (pdf_style){from->font_size, from->start_index, from->end_index, from->font_name};
    }
  }
  poppler.object_unref(handle);
  return page->text != NULL;
}

void pdf_release_page(pdf_page *page) {
  if (page->text) poppler.free(page->text);
  if (page->boxes) poppler.free(page->boxes);
  if (page->owned) poppler.free_attributes(page->owned);
  free(page->styles);
  memset(page, 0, sizeof *page);
}
