// libxml2's SAX2 reader and its names of HTML's entities, behind a door that opens at the first feed: it brings ICU along,
// and every start of the program would pay 2 ms and 6 MB for them.
#ifndef GAZETTE_XML_DOOR_H
#define GAZETTE_XML_DOOR_H

// What a document says; each is given what the reader was begun with. Names live as long as the reading, and the same
// name has the same address; attributes come five pointers each: name, prefix, address, first byte, behind the last.
typedef struct {
  void (*start)(
      void *reader, const unsigned char *local, const unsigned char *prefix, const unsigned char *address,
      int attribute_count, const unsigned char **attributes);
  void (*end)(void *reader);
  void (*text)(void *reader, const unsigned char *bytes, int count);
  void (*unknown_entity)(void *reader);
  // What is not well-formed ends the reading.
  void (*fail)(void *reader, int line, const char *message);
} xml_door_events;

enum xml_door_answer { xml_door_well_formed, xml_door_malformed, xml_door_no_memory, xml_door_no_library };

// Reads a document in UTF-8. Nothing is fetched.
enum xml_door_answer xml_door_read(const char *bytes, int count, const xml_door_events *events, void *reader);

// The scalar that HTML's entity of this name stands for; 0 for none, and where there is no libxml2.
unsigned int xml_door_entity(const char *name);

#endif
