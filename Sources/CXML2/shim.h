#include <libxml/xmlversion.h>
// ICU's headers clash with those inside Foundation; what is used here shows nothing of ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
