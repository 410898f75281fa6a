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

  /// Gives back what is free between other pieces of the heaps.
  static func giveBack() { malloc_trim(0) }

  /// Lets go of the program's own code, two thirds of what a reader held: most of it was needed only
  /// for the start. What is needed again comes from the system's cache at the next use.
  ///
  /// See `madvise(2)` on `MADV_DONTNEED`: pages that are only read are those of the file again.
  static func forgetStart() {
    // The first part told of is the program itself.
    dl_iterate_phdr(
      { info, _, _ in
        guard let info = info?.pointee else { return 1 }
        for number in 0..<Int(info.dlpi_phnum) {
          let part = info.dlpi_phdr[number]
          guard part.p_type == UInt32(PT_LOAD), part.p_flags & UInt32(PF_W) == 0 else { continue }
          let first = UInt(info.dlpi_addr) + UInt(part.p_vaddr)
          let start = first & ~UInt(getpagesize() - 1)
          guard let place = UnsafeMutableRawPointer(bitPattern: start) else { continue }
          madvise(place, Int(first - start) + Int(part.p_memsz), MADV_DONTNEED)
        }
        return 1
      }, nil)
  }
}
