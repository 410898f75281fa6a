#ifndef KEPT_MEMORY_H
#define KEPT_MEMORY_H

#include <malloc.h>

/// Lets go of the pages of the program's own code; what is needed again comes from the system's cache at
/// the next use. See madvise(2) on MADV_DONTNEED: pages that are only read are those of the file again.
void kept_memory_forget_start(void);

#endif
