#include "terminal_rescue.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static int input_descriptor = STDIN_FILENO;
static int output_descriptor = STDOUT_FILENO;
static struct termios line_discipline;
static bool has_line_discipline;
static char farewell[512];
static size_t farewell_count;
static volatile sig_atomic_t is_armed;

// First those of a crash, then those that somebody sends.
static const int signals[] = {SIGILL,  SIGTRAP, SIGABRT, SIGBUS,  SIGFPE,  SIGSEGV,   SIGSYS,  SIGXCPU, SIGXFSZ,
                              SIGHUP,  SIGINT,  SIGQUIT, SIGTERM, SIGALRM, SIGVTALRM, SIGUSR1, SIGUSR2};
enum { crash_count = 9 };
enum { signal_count = sizeof signals / sizeof signals[0] };
static struct sigaction earlier[signal_count];
static bool is_installed;

// A stack of its own: the crash may be that the ordinary one is full.
static char spare_stack[64 * 1024];

void terminal_rescue_remember(int input, int output) {
  input_descriptor = input;
  output_descriptor = output;
  has_line_discipline = tcgetattr(input, &line_discipline) == 0;
}

void terminal_rescue_arm(const char *bytes, size_t count) {
  is_armed = 0;
  farewell_count = count < sizeof farewell ? count : sizeof farewell;
  memcpy(farewell, bytes, farewell_count);
  is_armed = 1;
}

void terminal_rescue_disarm(void) { is_armed = 0; }

void terminal_rescue_now(void) {
  if (!is_armed) return;
  is_armed = 0;
  int before = errno;
  size_t written = 0;
  while (written < farewell_count) {
    ssize_t count = write(output_descriptor, farewell + written, farewell_count - written);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    written += (size_t)count;
  }
  if (has_line_discipline) {
    // From the background this would stop the process instead of ending it.
    sigset_t stop, mask;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTTOU);
    pthread_sigmask(SIG_BLOCK, &stop, &mask);
    tcflush(input_descriptor, TCIFLUSH);
    tcsetattr(input_descriptor, TCSANOW, &line_discipline);
    pthread_sigmask(SIG_SETMASK, &mask, NULL);
  }
  errno = before;
}

static void rescue(int number) {
  terminal_rescue_now();
  for (int i = 0; i < signal_count; i++) {
    if (signals[i] == number) sigaction(number, &earlier[i], NULL);
  }
  // Blocked until this handler returns; then it meets whoever handled it before.
  raise(number);
}

void terminal_rescue_install(void) {
  if (is_installed) return;
  is_installed = true;
  stack_t stack = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = rescue;
  action.sa_flags = SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < signal_count; i++) {
    if (sigaction(signals[i], NULL, &earlier[i]) != 0) continue;
    if (i >= crash_count && earlier[i].sa_handler != SIG_DFL) continue;
    sigaction(signals[i], &action, NULL);
  }
}
