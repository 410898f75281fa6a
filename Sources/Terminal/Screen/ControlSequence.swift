/// A control sequence that a terminal sent: a key, the mouse, or the frame of a paste.
struct ControlSequence {
  let parameters: ArraySlice<UInt8>
  let final: UInt8

  private var numbers: [Int] {
    parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map { digits in
      digits.reduce(0) { number, digit in
        (0x30...0x39).contains(digit) ? min(number * 10 + Int(digit) - 0x30, 99_999) : number
      }
    }
  }

  var startsPaste: Bool { final == 0x7E && numbers.first == 200 }

  /// What it says; `nil` for one that is of no interest here, such as a change of focus.
  var event: InputEvent? {
    switch final {
    case 0x4D, 0x6D:
      guard parameters.first == 0x3C, numbers.count == 3 else { return nil }
      let report = MouseReport(
        button: numbers[0], x: numbers[1] - 1, y: numbers[2] - 1, isRelease: final == 0x6D)
      return report.event.map { .mouse($0) }
    case 0x7E: return Key(number: numbers.first ?? 0).map { .key($0) }
    case 0x49, 0x4F: return nil
    default: return Key(single: final).map { .key($0) }
    }
  }
}

extension Key {
  /// A key of which the terminal sends a control character.
  init(control byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x00: self = .control(" ")
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: self = .control(Character(Unicode.Scalar((byte & 0x1F) + 0x40)))
    }
  }

  /// A key by the last letter of its sequence: `CSI A`, `CSI 1;3A`, `SS3 A`.
  init?(single letter: UInt8) {
    switch letter {
    case 0x41: self = .up
    case 0x42: self = .down
    case 0x43: self = .right
    case 0x44: self = .left
    case 0x46: self = .end
    case 0x48: self = .home
    case 0x4D: self = .enter
    case 0x50...0x53: self = .function(Int(letter) - 0x4F)
    case 0x5A: self = .backTab
    default: return nil
    }
  }

  /// A key by the number of its sequence: `CSI 5~`.
  init?(number: Int) {
    switch number {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23...26: self = .function(number - 12)
    case 28, 29: self = .function(number - 13)
    case 31...34: self = .function(number - 14)
    default: return nil
    }
  }
}
