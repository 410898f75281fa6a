/// Turns the bytes that a terminal sends into events, however they are split over reads.
///
/// Understands UTF-8, the key sequences of xterm, tmux, screen, the Linux console and the VT100,
/// bracketed paste, and mouse reports in SGR and X10 form. What it does not know is dropped whole.
package struct InputDecoder: Sendable {
  /// Pastes are kept up to this many bytes; the rest is dropped.
  package static let longestPaste = 1 << 20
  /// No key sequence is longer; a longer one is dropped.
  private static let longestSequence = 64

  private var bytes: [UInt8] = []
  private var position = 0
  private var events: [InputEvent] = []
  private var typed = String.UnicodeScalarView()
  private var paste: [UInt8]?

  /// A decoder that has seen nothing yet.
  package init() {}

  /// Whether the last byte was an Escape that may be the key or the beginning of a sequence.
  package var awaitsMore: Bool {
    guard paste == nil, position < bytes.count, bytes[position] == 0x1B else { return false }
    let rest = bytes.count - position
    return rest == 1 || rest == 2 && (bytes[position + 1] == 0x5B || bytes[position + 1] == 0x4F)
  }

  /// The events that are complete with these bytes.
  package mutating func decode(_ more: some Sequence<UInt8>) -> [InputEvent] {
    bytes += more
    while position < bytes.count, step() {}
    bytes.removeFirst(position)
    position = 0
    return finish()
  }

  /// What is waiting, taken as it is because nothing followed in time: an Escape key, or Alt with
  /// a bracket.
  package mutating func settle() -> [InputEvent] {
    guard awaitsMore else { return [] }
    if bytes.count == 1 {
      emit(.key(.escape))
    } else {
      emit(.key(.alt(Character(Unicode.Scalar(bytes[1])))))
    }
    bytes = []
    return finish()
  }

  private mutating func finish() -> [InputEvent] {
    flushTyped()
    defer { events = [] }
    return events
  }

  /// Takes one key, letter or piece of a paste; false where bytes are missing.
  private mutating func step() -> Bool {
    if paste != nil { return collectPaste() }
    switch bytes[position] {
    case 0x1B: return escape()
    case let byte where byte < 0x20 || byte == 0x7F:
      position += 1
      emit(.key(Key(control: byte)))
      return true
    default:
      guard let scalar = scalar() else { return false }
      typed.append(scalar)
      return true
    }
  }

  private mutating func emit(_ event: InputEvent) {
    flushTyped()
    events.append(event)
  }

  private mutating func flushTyped() {
    guard !typed.isEmpty else { return }
    events += String(typed).map { InputEvent.key(.character($0)) }
    typed = String.UnicodeScalarView()
  }

  // MARK: UTF-8

  /// The next scalar, U+FFFD for a broken one; `nil` where its end has not come yet.
  private mutating func scalar() -> Unicode.Scalar? {
    let first = bytes[position]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let available = bytes[position..<min(position + length, bytes.count)]
    let isBroken =
      (0x80..<0xC2).contains(first) || first > 0xF4
      || available.dropFirst().contains { $0 & 0xC0 != 0x80 }
    if isBroken {
      position += 1
      return "\u{FFFD}"
    }
    guard available.count == length else { return nil }
    position += length
    return String(decoding: available, as: UTF8.self).unicodeScalars.first
  }

  // MARK: Escape

  private mutating func escape() -> Bool {
    guard position + 1 < bytes.count else { return false }
    switch bytes[position + 1] {
    case 0x5B: return controlSequence()
    case 0x4F:
      guard position + 2 < bytes.count else { return false }
      if let key = Key(single: bytes[position + 2]) { emit(.key(key)) }
      position += 3
    case let byte where byte < 0x20 || byte == 0x7F:
      position += 1
      emit(.key(.escape))
    default:
      position += 1
      guard let scalar = scalar() else {
        position -= 1
        return false
      }
      emit(.key(.alt(Character(scalar))))
    }
    return true
  }

  private mutating func controlSequence() -> Bool {
    let start = position + 2
    var end = start
    while end < bytes.count, (0x20..<0x40).contains(bytes[end]) { end += 1 }
    if end - start > Self.longestSequence {
      position = end
      return true
    }
    guard end < bytes.count else { return false }
    let parameters = bytes[start..<end]
    let final = bytes[end]
    if parameters.isEmpty, final == 0x5B || final == 0x4D { return prefixed(final, at: end + 1) }
    position = end + (final == 0x1B ? 0 : 1)
    let sequence = ControlSequence(parameters: parameters, final: final)
    if sequence.startsPaste {
      paste = []
    } else if let event = sequence.event {
      emit(event)
    }
    return true
  }

  /// `CSI [ A` to `CSI [ E` are the Linux console's F1 to F5; `CSI M` and three bytes are the
  /// mouse of terminals that know no SGR reports.
  private mutating func prefixed(_ final: UInt8, at start: Int) -> Bool {
    let length = final == 0x4D ? 3 : 1
    guard start + length <= bytes.count else { return false }
    let rest = Array(bytes[start..<(start + length)])
    position = start + length
    if final == 0x5B {
      if (0x41...0x45).contains(rest[0]) { emit(.key(.function(Int(rest[0]) - 0x40))) }
    } else if let event = MouseReport(x10: rest).event {
      emit(.mouse(event))
    }
    return true
  }

  // MARK: Paste

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func collectPaste() -> Bool {
    let rest = bytes[position...]
    let escape = rest.firstIndex(of: 0x1B) ?? bytes.count
    keep(bytes[position..<escape])
    position = escape
    guard escape < bytes.count else { return true }
    let candidate = bytes[escape..<min(escape + Self.pasteEnd.count, bytes.count)]
    if !Self.pasteEnd.starts(with: candidate) {
      keep(bytes[escape...escape])
      position += 1
      return true
    }
    guard candidate.count == Self.pasteEnd.count else { return false }
    position += candidate.count
    emit(.paste(String(decoding: paste ?? [], as: UTF8.self)))
    paste = nil
    return true
  }

  private mutating func keep(_ piece: ArraySlice<UInt8>) {
    guard let count = paste?.count else { return }
    paste?.append(contentsOf: piece.prefix(max(0, Self.longestPaste - count)))
  }
}
