import CMemory

/// How the C library keeps memory that was given back.
enum Memory {
  /// Large pieces, as a search gathers them for a moment, go back to the system at once, and threads
  /// share two heaps: a reader that was open all day is as small as one that was just started.
  static func keepSmall() {
    mallopt(M_MMAP_THRESHOLD, 256 << 10)
    mallopt(M_TRIM_THRESHOLD, 1 << 20)
    mallopt(M_ARENA_MAX, 2)
  }
}
