#define _GNU_SOURCE
#include "kept_memory.h"

#include <link.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

static int forget(struct dl_phdr_info *program, size_t size, void *unused) {
  (void)size;
  (void)unused;
  const uintptr_t page = (uintptr_t)getpagesize();
  for (int number = 0; number < program->dlpi_phnum; number++) {
    const ElfW(Phdr) *part = &program->dlpi_phdr[number];
    // What can be written differs from the file.
    if (part->p_type != PT_LOAD || (part->p_flags & PF_W) != 0) continue;
    const uintptr_t first = program->dlpi_addr + part->p_vaddr;
    const uintptr_t start = first & ~(page - 1);
    madvise((void *)start, first - start + part->p_memsz, MADV_DONTNEED);
  }
  // The first that is told of is the program itself; libraries keep theirs.
  return 1;
}

void kept_memory_forget_start(void) { dl_iterate_phdr(forget, NULL); }
