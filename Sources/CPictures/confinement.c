#include "picture_door.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>

static void limit(int resource, uint64_t most) {
  struct rlimit bounds;
  if (getrlimit(resource, &bounds) != 0) return;
  if (bounds.rlim_max == RLIM_INFINITY || bounds.rlim_max > most) bounds.rlim_max = most;
  bounds.rlim_cur = bounds.rlim_max;
  setrlimit(resource, &bounds);
}

void picture_door_confine(uint64_t memory, uint64_t seconds) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, 64);
  limit(RLIMIT_CPU, seconds);
  limit(RLIMIT_AS, memory);
  setpriority(PRIO_PROCESS, 0, 10);
}
