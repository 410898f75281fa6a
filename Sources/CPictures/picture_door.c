#include "picture_door.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

// The values of chafa's enumerations that are used here.
enum { indexed_240 = 2, space_and_halves = 1 << 0 | 1 << 8 | 1 << 9, rgba8_unassociated = 4, rgb8 = 8 };

// Each function by its library, with its result and its arguments.
#define FUNCTIONS(door)                                                                                     \
  door(gobject, void, g_object_unref, (void *object))                                                       \
  door(gobject, unsigned long, g_signal_connect_data,                                                       \
       (void *object, const char *signal, void (*handler)(void), void *data, void *destroy, int flags))     \
  door(pixbuf, void *, gdk_pixbuf_loader_new_with_type, (const char *kind, void **error))                   \
  door(pixbuf, int, gdk_pixbuf_loader_write, (void *loader, const uint8_t *bytes, size_t count, void **error)) \
  door(pixbuf, int, gdk_pixbuf_loader_close, (void *loader, void **error))                                  \
  door(pixbuf, void, gdk_pixbuf_loader_set_size, (void *loader, int width, int height))                     \
  door(pixbuf, void *, gdk_pixbuf_loader_get_pixbuf, (void *loader))                                        \
  door(pixbuf, void *, gdk_pixbuf_apply_embedded_orientation, (void *pixbuf))                               \
  door(pixbuf, int, gdk_pixbuf_get_width, (const void *pixbuf))                                             \
  door(pixbuf, int, gdk_pixbuf_get_height, (const void *pixbuf))                                            \
  door(pixbuf, int, gdk_pixbuf_get_rowstride, (const void *pixbuf))                                         \
  door(pixbuf, int, gdk_pixbuf_get_n_channels, (const void *pixbuf))                                        \
  door(pixbuf, const uint8_t *, gdk_pixbuf_read_pixels, (const void *pixbuf))                               \
  door(chafa, void *, chafa_symbol_map_new, (void))                                                         \
  door(chafa, void, chafa_symbol_map_add_by_tags, (void *map, int tags))                                    \
  door(chafa, void, chafa_symbol_map_unref, (void *map))                                                    \
  door(chafa, void *, chafa_canvas_config_new, (void))                                                      \
  door(chafa, void, chafa_canvas_config_set_canvas_mode, (void *config, int mode))                          \
  door(chafa, void, chafa_canvas_config_set_geometry, (void *config, int columns, int lines))               \
  door(chafa, void, chafa_canvas_config_set_symbol_map, (void *config, const void *map))                    \
  door(chafa, void, chafa_canvas_config_unref, (void *config))                                              \
  door(chafa, void *, chafa_canvas_new, (const void *config))                                               \
  door(chafa, void, chafa_canvas_draw_all_pixels,                                                           \
       (void *canvas, int type, const uint8_t *pixels, int width, int height, int stride))                  \
  door(chafa, uint32_t, chafa_canvas_get_char_at, (void *canvas, int x, int y))                             \
  door(chafa, void, chafa_canvas_get_raw_colors_at,                                                         \
       (void *canvas, int x, int y, int *foreground, int *background))                                      \
  door(chafa, void, chafa_canvas_unref, (void *canvas))

#define DECLARE(library, result, name, arguments) result(*name) arguments;
static struct { FUNCTIONS(DECLARE) } door;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *problem;
static char words[256];

static void *library(const char *name) {
  void *handle = problem != NULL ? NULL : dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL && problem == NULL) {
    snprintf(words, sizeof words, "%s is not installed", name);
    problem = words;
  }
  return handle;
}

static void load(void) {
  void *gobject = library("libgobject-2.0.so.0");
  void *pixbuf = library("libgdk_pixbuf-2.0.so.0");
  void *chafa = library("libchafa.so.0");
  if (problem != NULL) return;
#define RESOLVE(library, result, name, arguments)                   \
  door.name = (__typeof__(door.name))dlsym(library, #name);         \
  if (door.name == NULL) {                                          \
    snprintf(words, sizeof words, "there is no function " #name);   \
    problem = words;                                                \
    return;                                                         \
  }
  FUNCTIONS(RESOLVE)
}

const char *picture_door_open(void) {
  pthread_once(&once, load);
  return problem;
}

struct bounds {
  int side;
  int64_t most_pixels;
  int declared_side;
  bool is_exceeded;
};

// The header is read, and nothing else yet; a size of nothing makes the loader give up.
static void size_prepared(void *loader, int width, int height, void *data) {
  struct bounds *bounds = data;
  if (width <= 0 || height <= 0 || (int64_t)width * height > bounds->most_pixels) {
    bounds->is_exceeded = true;
    door.gdk_pixbuf_loader_set_size(loader, 0, 0);
    return;
  }
  bounds->declared_side = width < height ? width : height;
  int longer = width > height ? width : height;
  if (longer <= bounds->side) return;
  int scaled_width = (int)((int64_t)width * bounds->side / longer);
  int scaled_height = (int)((int64_t)height * bounds->side / longer);
  door.gdk_pixbuf_loader_set_size(
      loader, scaled_width > 0 ? scaled_width : 1, scaled_height > 0 ? scaled_height : 1);
}

static bool feed(void *loader, const uint8_t *bytes, size_t count, const struct bounds *bounds) {
  enum { piece = 1 << 16 };
  bool is_taken = true;
  for (size_t start = 0; is_taken && !bounds->is_exceeded && start < count; start += piece) {
    size_t rest = count - start;
    is_taken = door.gdk_pixbuf_loader_write(loader, bytes + start, rest < piece ? rest : piece, NULL) != 0;
  }
  // A loader has to be closed in any case.
  bool is_closed = door.gdk_pixbuf_loader_close(loader, NULL) != 0;
  return is_taken && is_closed && !bounds->is_exceeded;
}

picture_outcome picture_door_decode(
    const uint8_t *bytes, size_t count, const char *kind, int side, int64_t most_pixels, struct picture_pixels *pixels) {
  void *loader = door.gdk_pixbuf_loader_new_with_type(kind, NULL);
  if (loader == NULL) return picture_kind_unknown;
  struct bounds bounds = {.side = side, .most_pixels = most_pixels};
  door.g_signal_connect_data(loader, "size-prepared", (void (*)(void))size_prepared, &bounds, NULL, 0);
  bool is_whole = feed(loader, bytes, count, &bounds);
  void *decoded = is_whole ? door.gdk_pixbuf_loader_get_pixbuf(loader) : NULL;
  void *upright = decoded == NULL ? NULL : door.gdk_pixbuf_apply_embedded_orientation(decoded);
  door.g_object_unref(loader);
  if (bounds.is_exceeded) return picture_too_many_pixels;
  if (upright == NULL) return picture_broken;
  int channels = door.gdk_pixbuf_get_n_channels(upright);
  *pixels = (struct picture_pixels){
      .bytes = door.gdk_pixbuf_read_pixels(upright),
      .width = door.gdk_pixbuf_get_width(upright),
      .height = door.gdk_pixbuf_get_height(upright),
      .stride = door.gdk_pixbuf_get_rowstride(upright),
      .declared_side = bounds.declared_side,
      .has_alpha = channels == 4,
      .owner = upright,
  };
  return picture_whole;
}

void picture_door_end(struct picture_pixels *pixels) {
  door.g_object_unref(pixels->owner);
  *pixels = (struct picture_pixels){0};
}

static void *canvas(int columns, int lines) {
  void *map = door.chafa_symbol_map_new();
  door.chafa_symbol_map_add_by_tags(map, space_and_halves);
  void *config = door.chafa_canvas_config_new();
  door.chafa_canvas_config_set_canvas_mode(config, indexed_240);
  door.chafa_canvas_config_set_geometry(config, columns, lines);
  door.chafa_canvas_config_set_symbol_map(config, map);
  void *canvas = door.chafa_canvas_new(config);
  door.chafa_canvas_config_unref(config);
  door.chafa_symbol_map_unref(map);
  return canvas;
}

bool picture_door_cells(const struct picture_pixels *pixels, int columns, int lines, struct picture_cell *cells) {
  void *drawn = canvas(columns, lines);
  if (drawn == NULL) return false;
  door.chafa_canvas_draw_all_pixels(
      drawn, pixels->has_alpha ? rgba8_unassociated : rgb8, pixels->bytes, pixels->width, pixels->height,
      pixels->stride);
  for (int y = 0; y < lines; y++) {
    for (int x = 0; x < columns; x++) {
      struct picture_cell *cell = &cells[y * columns + x];
      cell->character = door.chafa_canvas_get_char_at(drawn, x, y);
      door.chafa_canvas_get_raw_colors_at(drawn, x, y, &cell->foreground, &cell->background);
    }
  }
  door.chafa_canvas_unref(drawn);
  return true;
}
