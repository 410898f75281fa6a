import CGumbo

/// Memory for one parse, given back at once.
///
/// gumbo frees its tree by recursion, which a deep page turns into a stack overflow; with an arena
/// nothing is freed node by node, and allocation is a pointer that moves.
final class GumboArena {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var room = 0
  private var chunkSize = 32 * 1024

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let size = max(16, (size + 15) & ~15)
    if size <= room, let place = next {
      next = place + size
      room -= size
      return place
    }
    if size > chunkSize / 2 { return newChunk(size) }
    let place = newChunk(chunkSize)
    next = place + size
    room = chunkSize - size
    chunkSize = min(chunkSize * 2, 4 * 1024 * 1024)
    return place
  }

  /// Bytes that live as long as the arena.
  func copy(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeMutableBufferPointer<UInt8> {
    guard let start = bytes.baseAddress else {
      return UnsafeMutableBufferPointer(start: nil, count: 0)
    }
    let place = allocate(bytes.count)
    place.copyMemory(from: start, byteCount: bytes.count)
    return UnsafeMutableBufferPointer(
      start: place.assumingMemoryBound(to: UInt8.self), count: bytes.count)
  }

  private func newChunk(_ size: Int) -> UnsafeMutableRawPointer {
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    chunks.append(chunk)
    return chunk
  }

  /// The tree of a page; it lives as long as the arena. `nil` where gumbo gives none.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<GumboNode>? {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return nil }
    var options = kGumboDefaultOptions
    options.userdata = Unmanaged.passUnretained(self).toOpaque()
    options.max_errors = 0
    options.allocator = { arena, size in
      guard let arena else { return nil }
      return Unmanaged<GumboArena>.fromOpaque(arena).takeUnretainedValue().allocate(size)
    }
    options.deallocator = { _, _ in }
    let output = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      gumbo_parse_with_options(&options, $0, bytes.count)
    }
    return output.flatMap { UnsafePointer($0.pointee.document) }
  }
}
