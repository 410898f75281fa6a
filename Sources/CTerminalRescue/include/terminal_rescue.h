// Gives the terminal back from inside a signal handler, where hardly anything else is allowed.
#ifndef GAZETTE_TERMINAL_RESCUE_H
#define GAZETTE_TERMINAL_RESCUE_H

#include <stddef.h>

// Remembers the line discipline of the terminal as it is now, before a screen changes it.
void terminal_rescue_remember(int input, int output);

// The screen has the terminal: `bytes` (at most 512) give it back.
void terminal_rescue_arm(const char *bytes, size_t count);

// The terminal is in its old state.
void terminal_rescue_disarm(void);

// Gives the terminal back if the screen has it; safe in a signal handler, and twice.
void terminal_rescue_now(void);

// From now on a crash (SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV) and a signal to end (SIGHUP, SIGINT,
// SIGQUIT, SIGTERM) that nobody else handles give the terminal back first, and then act as before.
void terminal_rescue_install(void);

#endif
