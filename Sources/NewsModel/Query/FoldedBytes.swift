/// Writes a text as folded tokens with single spaces between them.
struct FoldedBytes {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private let letters = IndexFolding.letters
  private var count = 0
  private var needsSpace = false

  /// - Parameter room: Where it writes, twice as long as the text at least: no character becomes more
  ///   than twice as long, the space before it included.
  init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  var written: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: room[..<count])
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    precondition(room.count - count >= text.count * 2)
    var place = 0
    while place < text.count {
      place = appendASCII(text, from: place)
      guard place < text.count else { break }
      let (scalar, length) = WideScalar.decode(text, at: place)
      append(scalar)
      place += length
    }
  }

  /// Up to the first character that is none of ASCII; returns its place. What changes with every byte
  /// stands in registers here.
  private mutating func appendASCII(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    var count = count
    var needsSpace = needsSpace
    while place < text.count, text[place] < 0x80 {
      let folded = IndexFolding.ascii(text[place])
      place &+= 1
      if folded == 0 {
        needsSpace = count > 0
        continue
      }
      if needsSpace {
        room[count] = 0x20
        count &+= 1
        needsSpace = false
      }
      room[count] = folded
      count &+= 1
    }
    self.count = count
    self.needsSpace = needsSpace
    return place
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    if value < letters.count, letters[value] != 0 {
      if needsSpace { space() }
      return put(letters[value])
    }
    switch IndexFolding.meaning(of: scalar) {
    case .separator: needsSpace = count > 0
    case .nothing: break
    case .letter(let folded):
      if needsSpace { space() }
      put(folded.value)
    case .letters(let folded):
      if needsSpace { space() }
      for letter in folded.unicodeScalars { put(letter.value) }
    case .alone(let folded):
      if count > 0 { space() }
      put(folded.value)
      needsSpace = true
    }
  }

  private mutating func space() {
    room[count] = 0x20
    count &+= 1
    needsSpace = false
  }

  private mutating func put(_ letter: UInt32) {
    guard letter >= 0x80 else { return put(byte: letter) }
    if letter < 0x800 {
      put(byte: 0xC0 | letter >> 6)
    } else {
      if letter < 0x10000 {
        put(byte: 0xE0 | letter >> 12)
      } else {
        put(byte: 0xF0 | letter >> 18)
        put(byte: 0x80 | letter >> 12 & 0x3F)
      }
      put(byte: 0x80 | letter >> 6 & 0x3F)
    }
    put(byte: 0x80 | letter & 0x3F)
  }

  @inline(__always)
  private mutating func put(byte: UInt32) {
    room[count] = UInt8(truncatingIfNeeded: byte)
    count &+= 1
  }
}
