#include "xml_door.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

#define FUNCTIONS(door) \
  door(xmlCreateMemoryParserCtxt) door(xmlFreeParserCtxt) door(xmlCtxtUseOptions) door(xmlSwitchEncoding) \
  door(xmlParseDocument) door(xmlStopParser) door(htmlEntityLookup)

#define DECLARE(name) __typeof__(&name) name;
static struct { FUNCTIONS(DECLARE) } door;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_open;

static void load(void) {
  // The structures that are shared are those of the headers, so only the library of the headers will do.
  const char *name = LIBXML_VERSION < 21400 ? "libxml2.so.2" : "libxml2.so.16";
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
#define RESOLVE(name)                                       \
  door.name = (__typeof__(door.name))dlsym(handle, #name);  \
  if (door.name == NULL) return;
  FUNCTIONS(RESOLVE)
  is_open = true;
}

static bool open_door(void) {
  pthread_once(&once, load);
  return is_open;
}

typedef struct {
  const xml_door_events *events;
  void *reader;
  xmlParserCtxtPtr context;
} reading;

static void start(
    void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *address, int namespace_count,
    const xmlChar **namespaces, int attribute_count, int default_count, const xmlChar **attributes) {
  reading *own = data;
  own->events->start(own->reader, local, prefix, address, attribute_count, attributes);
}

static void end(void *data, const xmlChar *local, const xmlChar *prefix, const xmlChar *address) {
  reading *own = data;
  own->events->end(own->reader);
}

static void text(void *data, const xmlChar *bytes, int count) {
  reading *own = data;
  own->events->text(own->reader, bytes, count);
}

// An entity that a document type declares, or none at all: whoever reads loosely knows HTML's.
static xmlEntityPtr entity(void *data, const xmlChar *name) {
  reading *own = data;
  own->events->unknown_entity(own->reader);
  return NULL;
}

static void fail(reading *own, int level, int line, const char *message) {
  if (level != XML_ERR_FATAL) return;
  own->events->fail(own->reader, line, message != NULL ? message : "an error");
  door.xmlStopParser(own->context);
}

#if LIBXML_VERSION < 21200
static void error(void *data, xmlErrorPtr error) { fail(data, error->level, error->line, error->message); }
#else
static void error(void *data, const xmlError *error) { fail(data, error->level, error->line, error->message); }
#endif

enum xml_door_answer xml_door_read(const char *bytes, int count, const xml_door_events *events, void *reader) {
  if (!open_door()) return xml_door_no_library;
  xmlParserCtxtPtr context = door.xmlCreateMemoryParserCtxt(bytes, count);
  if (context == NULL) return xml_door_no_memory;
  reading own = {events, reader, context};
  // Without the handlers of a document type, what it declares is not taken notice of, so nothing can grow.
  *context->sax = (xmlSAXHandler){
      .initialized = XML_SAX2_MAGIC,
      .startElementNs = start,
      .endElementNs = end,
      .characters = text,
      .ignorableWhitespace = text,
      .cdataBlock = text,
      .getEntity = entity,
      .serror = error,
  };
  context->userData = &own;
  door.xmlCtxtUseOptions(
      context, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_COMPACT | XML_PARSE_IGNORE_ENC);
  door.xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  door.xmlParseDocument(context);
  bool is_well_formed = context->wellFormed == 1;
  door.xmlFreeParserCtxt(context);
  return is_well_formed ? xml_door_well_formed : xml_door_malformed;
}

unsigned int xml_door_entity(const char *name) {
  if (!open_door()) return 0;
  const htmlEntityDesc *found = door.htmlEntityLookup((const xmlChar *)name);
  return found != NULL ? found->value : 0;
}
