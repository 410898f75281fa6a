// ncurses in its wide-character form, with the parts that Swift cannot import given C names.
#ifndef GAZETTE_CNCURSES_SHIM_H
#define GAZETTE_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <wchar.h>

// `stdout` and `stdin` are macros over mutable globals, which Swift 6 does not read. Output goes to a
// descriptor of its own where there is one, else to -1 for standard output.
static inline SCREEN *gazette_newterm(int descriptor) {
  FILE *output = descriptor < 0 ? NULL : fdopen(descriptor, "w");
  return newterm(NULL, output ? output : stdout, stdin);
}

// The C library declares these to programs that ask for all its extensions.
extern int memfd_create(const char *name, unsigned int flags);
extern int dup3(int from, int to, int flags);
static const unsigned int gazette_close_on_exec = 1;  // MFD_CLOEXEC
static inline WINDOW *gazette_stdscr(void) { return stdscr; }
static inline int gazette_colors(void) { return COLORS; }
static inline int gazette_color_pairs(void) { return COLOR_PAIRS; }

// <term.h> defines words such as `lines` and `columns`, so only what is needed of it is declared.
extern char *tigetstr(const char *name);

// A capability of the terminal as a string; NULL for none, where terminfo knows two kinds of none.
static inline const char *gazette_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

// The window's size; 0 where the terminal does not know.
static inline int gazette_window_size(int *width, int *height) {
  struct winsize size;
  if (ioctl(1, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return 0;
  *width = size.ws_col;
  *height = size.ws_row;
  return 1;
}

static inline int gazette_is_utf8(void) {
  const char *codeset = nl_langinfo(CODESET);
  return codeset[0] == 'U' && codeset[1] == 'T' && codeset[2] == 'F';
}

// The columns of a character as ncurses counts them; -1 for one that the C library does not know.
static inline int gazette_columns(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

// Puts a character with its marks into a cell; ERR too at the lower right corner, where it is drawn.
static inline int gazette_put(
    WINDOW *window, int y, int x, const wchar_t *characters, attr_t attributes, short pair) {
  cchar_t cell;
  if (setcchar(&cell, characters, attributes, pair, NULL) == ERR) return ERR;
  return mvwadd_wch(window, y, x, &cell);
}

// The same for a character without marks.
static inline int gazette_put_one(
    WINDOW *window, int y, int x, unsigned int scalar, attr_t attributes, short pair) {
  const wchar_t characters[2] = {(wchar_t)scalar, 0};
  return gazette_put(window, y, x, characters, attributes, pair);
}

static const attr_t gazette_bold = WA_BOLD;
static const attr_t gazette_dim = WA_DIM;
static const attr_t gazette_italic = WA_ITALIC;
static const attr_t gazette_underline = WA_UNDERLINE;
static const attr_t gazette_reverse = WA_REVERSE;

#endif
