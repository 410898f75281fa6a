import Dispatch
import Glibc

/// Tells when a file in a folder is written by whatever program; costs nothing in between.
package enum ModificationWatch {
  /// Speaks whenever the file of that name is written; many writes in a row may be one word.
  ///
  /// Where the system has no more watches to give, it stays silent.
  package static func writes(to name: String, in folder: String) -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return stream }
    guard inotify_add_watch(descriptor, folder, UInt32(IN_MODIFY)) >= 0 else {
      close(descriptor)
      return stream
    }
    let source = DispatchSource.makeReadSource(
      fileDescriptor: descriptor, queue: DispatchQueue(label: "modification watch"))
    source.setEventHandler {
      guard names(in: descriptor).contains(name) else { return }
      // The handler keeps the source alive for as long as somebody listens.
      if case .terminated = continuation.yield() { source.cancel() }
    }
    source.setCancelHandler { close(descriptor) }
    source.activate()
    return stream
  }

  /// The names of the files that the waiting events are about.
  private static func names(in descriptor: Int32) -> Set<String> {
    var names: Set<String> = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return names }
      buffer.withUnsafeBytes { bytes in
        var place = 0
        // The record's length stands behind its watch, mask and cookie, the name behind that.
        while place + 16 <= count {
          let length = Int(bytes.loadUnaligned(fromByteOffset: place + 12, as: UInt32.self))
          let name = bytes[(place + 16)..<min(count, place + 16 + length)].prefix { $0 != 0 }
          names.insert(String(decoding: name, as: UTF8.self))
          place += 16 + length
        }
      }
    }
  }
}
