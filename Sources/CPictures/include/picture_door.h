// gdk-pixbuf and chafa behind a door that opens at the first picture: linking them would cost every start of the program
// the loading of a dozen libraries, and would make them a condition. Their headers stand in folders that only pkg-config
// knows, and SwiftPM links whatever it asks pkg-config about; so picture_door.c declares the few functions itself, after
// https://docs.gtk.org/gdk-pixbuf/ (2.40) and https://hpjansson.org/chafa/ref/ (1.8).
#ifndef GAZETTE_PICTURE_DOOR_H
#define GAZETTE_PICTURE_DOOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Loads both, once. Returns NULL if they are there, else what is missing, in words that stay valid.
const char *picture_door_open(void);

typedef enum {
  picture_whole,
  // No loader for the kind is installed.
  picture_kind_unknown,
  picture_broken,
  picture_too_many_pixels,
} picture_outcome;

// Pixels of 8 bits a channel, RGB or RGBA, upright.
struct picture_pixels {
  const uint8_t *bytes;
  int width, height, stride;
  // The shorter side as the file declares it, before it was scaled down.
  int declared_side;
  bool has_alpha;
  void *owner;
};

// Decodes a picture of a kind by gdk-pixbuf's name for it. A larger one is scaled down until neither side is longer than
// `side`; one that declares more than `most_pixels` is given up before room is made for it. End what is whole.
picture_outcome picture_door_decode(
    const uint8_t *bytes, size_t count, const char *kind, int side, int64_t most_pixels, struct picture_pixels *pixels);
void picture_door_end(struct picture_pixels *pixels);

// A character and two entries of the 256-colour palette, 16 to 255; -1 where nothing is drawn.
struct picture_cell {
  uint32_t character;
  int32_t foreground, background;
};

// Fills columns * lines cells, line after line, with blanks and half blocks; false where there is no memory.
bool picture_door_cells(const struct picture_pixels *pixels, int columns, int lines, struct picture_cell *cells);

// Makes this process a modest one, for good: so many bytes of address space and seconds of work, no new files, no core,
// behind all others, and gone when the program that started it is gone.
void picture_door_confine(uint64_t memory, uint64_t seconds);

#endif
