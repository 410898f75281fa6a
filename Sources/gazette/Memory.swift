import CMemory

/// How little memory a reader holds that is open all day.
enum Memory {
  /// Large pieces, as a search gathers them for a moment, go back to the system at once, and threads
  /// share two heaps: a reader that was open all day is as small as one that was just started.
  static func keepSmall() {
    mallopt(M_MMAP_THRESHOLD, 256 << 10)
    mallopt(M_TRIM_THRESHOLD, 1 << 20)
    mallopt(M_ARENA_MAX, 2)
  }

  /// Gives back what is free between other pieces of the heaps, and the program's own code: most of
  /// that, half of what a reader held, was needed only for the start.
  static func giveBack() {
    malloc_trim(0)
    kept_memory_forget_start()
  }
}
