import Glibc

/// The kernel's word on folders: a descriptor to read from, and a number for every folder.
///
/// A value that can be copied: its owner says when the descriptor is closed.
struct Inotify: Sendable {
  let descriptor: Int32

  init() throws(SystemFault) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw SystemFault(code: errno) }
  }

  /// The number of a folder: the same whatever path leads to it, and never given out again.
  ///
  /// What it is watched for is added to what it was watched for before.
  func watch(_ path: [UInt8], for kinds: EventKinds) -> Result<Int32, SystemFault> {
    let mask = kinds.rawValue | UInt32(IN_ONLYDIR) | UInt32(IN_MASK_ADD)
    let number = SystemPath.withPointer(path) { inotify_add_watch(descriptor, $0, mask) }
    return number >= 0 ? .success(number) : .failure(SystemFault(code: errno))
  }

  func forget(_ number: Int32) { _ = inotify_rm_watch(descriptor, number) }

  /// A handful of the events that wait; none where none does.
  func events() -> [FolderEvent] {
    let buffer = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, filled in
      filled = max(Glibc.read(descriptor, buffer.baseAddress, buffer.count), 0)
    }
    return buffer.withUnsafeBytes(FolderEvent.all)
  }

  func close() { _ = Glibc.close(descriptor) }
}
