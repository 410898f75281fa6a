// ncurses in its wide-character form, with the parts that Swift cannot import given C names.
#ifndef GAZETTE_CNCURSES_SHIM_H
#define GAZETTE_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <stdio.h>
#include <ncurses.h>

// `stdout` and `stdin` are macros over mutable globals, which Swift 6 does not read.
static inline SCREEN *gazette_newterm(void) { return newterm(NULL, stdout, stdin); }

#endif
