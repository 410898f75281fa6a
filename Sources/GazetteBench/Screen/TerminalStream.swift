/// The bytes that a program sends to its terminal, carried out on a screen.
///
/// It knows what ncurses sends to an xterm, as ECMA-48 and xterm's list of control sequences
/// describe it; what only colours or asks is skipped.
struct TerminalStream {
  private enum State { case text, escape, control, skipOne, string }

  private(set) var screen: ScreenModel
  private var state = State.text
  private var parameters: [UInt8] = []
  private var unfinished: [UInt8] = []
  private var missing = 0

  init(columns: Int, lines: Int) { screen = ScreenModel(columns: columns, lines: lines) }

  mutating func take(_ bytes: [UInt8]) {
    for byte in bytes { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .text: takeText(byte)
    case .escape: takeEscape(byte)
    case .skipOne: state = .text
    case .string:
      if byte == 0x07 { state = .text } else if byte == 0x1B { state = .skipOne }
    case .control:
      if (0x40...0x7E).contains(byte) {
        state = .text
        carryOut(byte)
      } else {
        parameters.append(byte)
      }
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x08: screen.move(column: screen.column - 1)
    case 0x09: screen.move(column: (screen.column / 8 + 1) * 8)
    case 0x0A: screen.lineFeed()
    case 0x0D: screen.move(column: 0)
    case 0x20..<0x7F: screen.put(Unicode.Scalar(byte))
    case 0x80...: takePart(byte)
    default: break
    }
  }

  /// One byte of a character of several.
  private mutating func takePart(_ byte: UInt8) {
    if byte >= 0xC0 {
      unfinished = [byte]
      missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
      return
    }
    unfinished.append(byte)
    missing -= 1
    guard missing == 0 else { return }
    for scalar in String(decoding: unfinished, as: UTF8.self).unicodeScalars { screen.put(scalar) }
  }

  private mutating func takeEscape(_ byte: UInt8) {
    state = .text
    switch byte {
    case UInt8(ascii: "["):
      parameters = []
      state = .control
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"): state = .skipOne
    case UInt8(ascii: "7"): screen.save()
    case UInt8(ascii: "8"): screen.restore()
    case UInt8(ascii: "M"): screen.reverseLineFeed()
    default: break
    }
  }

  private mutating func carryOut(_ final: UInt8) {
    guard parameters.first.map({ $0 < 0x3C }) ?? true else { return }
    let numbers = parameters.split(separator: 0x3B, omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    let second = numbers.count > 1 ? max(1, numbers[1]) : 1
    switch Character(Unicode.Scalar(final)) {
    case "A": screen.move(line: screen.line - count)
    case "B": screen.move(line: screen.line + count)
    case "C": screen.move(column: screen.column + count)
    case "D": screen.move(column: screen.column - count)
    case "G": screen.move(column: count - 1)
    case "d": screen.move(line: count - 1)
    case "H", "f": screen.move(line: count - 1, column: second - 1)
    case "J": screen.eraseInScreen(first)
    case "K": screen.eraseInLine(first)
    case "X": screen.erase(count)
    case "P": screen.shift(-count)
    case "@": screen.shift(count)
    case "L": screen.scroll(-count, from: screen.line)
    case "M": screen.scroll(count, from: screen.line)
    case "S": screen.scroll(count, from: 0)
    case "T": screen.scroll(-count, from: 0)
    case "b": screen.repeatLast(count)
    case "r":
      screen.setRegion(from: count - 1, to: (numbers.count > 1 ? second : screen.lines) - 1)
    default: break
    }
  }
}
