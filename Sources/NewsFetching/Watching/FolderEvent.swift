import Glibc

/// What can happen to a watched folder and to what is in it.
struct EventKinds: OptionSet, Sendable {
  let rawValue: UInt32

  static let created = EventKinds(rawValue: UInt32(IN_CREATE))
  /// Closed by somebody who had it open for writing.
  static let written = EventKinds(rawValue: UInt32(IN_CLOSE_WRITE))
  static let movedHere = EventKinds(rawValue: UInt32(IN_MOVED_TO))
  static let movedAway = EventKinds(rawValue: UInt32(IN_MOVED_FROM))
  static let deleted = EventKinds(rawValue: UInt32(IN_DELETE))
  /// The watched folder itself has another name now.
  static let renamed = EventKinds(rawValue: UInt32(IN_MOVE_SELF))
  /// It is not watched any more: deleted, unmounted, or nobody wanted it.
  static let forgotten = EventKinds(rawValue: UInt32(IN_IGNORED))
  /// Events were lost.
  static let overflow = EventKinds(rawValue: UInt32(IN_Q_OVERFLOW))
  /// Goes along with another kind: what it happened to is a folder.
  static let isFolder = EventKinds(rawValue: UInt32(IN_ISDIR))

  /// For a folder that only leads to a named place.
  static let onTheWay: EventKinds = [.created, .movedHere, .movedAway, .deleted, .renamed]
  /// For a folder whose files matter.
  static let all: EventKinds = [.onTheWay, .written]
}

/// Something happened in a folder.
struct FolderEvent: Sendable {
  let folder: Int32
  let kinds: EventKinds
  /// The entry it happened to; empty where it happened to the folder itself.
  let name: [UInt8]

  /// The records as the kernel writes them: four numbers, then a name with zeros to fill up.
  static func all(in bytes: UnsafeRawBufferPointer) -> [FolderEvent] {
    let header = MemoryLayout<inotify_event>.size
    var events: [FolderEvent] = []
    var start = 0
    while start + header <= bytes.count {
      let length = Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
      let end = min(start + header + length, bytes.count)
      let name = bytes[(start + header)..<end].prefix { $0 != 0 }
      events.append(
        FolderEvent(
          folder: bytes.loadUnaligned(fromByteOffset: start, as: Int32.self),
          kinds: EventKinds(
            rawValue: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)),
          name: Array(name)))
      start = end
    }
    return events
  }
}
