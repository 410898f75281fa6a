/// A report about the mouse, as xterm describes them.
struct MouseReport {
  /// The button and what modifies it, in xterm's bits.
  var button: Int
  /// The column, from 0.
  var x: Int
  /// The line, from 0.
  var y: Int
  var isRelease: Bool

  init(button: Int, x: Int, y: Int, isRelease: Bool) {
    self.button = button
    self.x = x
    self.y = y
    self.isRelease = isRelease
  }

  /// The old form: button, column and line in a byte each, all of them with 32 added.
  init(x10 bytes: [UInt8]) {
    guard bytes.count == 3 else {
      self.init(button: 255, x: 0, y: 0, isRelease: false)
      return
    }
    let button = Int(bytes[0]) - 32
    self.init(
      button: button & ~3 | (button & 3 == 3 ? 0 : button & 3), x: Int(bytes[1]) - 33,
      y: Int(bytes[2]) - 33, isRelease: button & 3 == 3 && button & 32 == 0)
  }

  /// What the left button or the wheel did; Shift, Alt and Control change nothing.
  var event: MouseEvent? {
    guard x >= 0, y >= 0 else { return nil }
    let place = Point(x: x, y: y)
    switch button & ~0b1_1100 {
    case 0: return MouseEvent(isRelease ? .release : .press, at: place)
    case 32: return MouseEvent(.drag, at: place)
    case 64: return MouseEvent(.wheelUp, at: place)
    case 65: return MouseEvent(.wheelDown, at: place)
    default: return nil
    }
  }
}
