/// What a picture may cost.
package enum PictureLimits {
  /// Bytes of a file.
  package static let bytes = 8 << 20
  /// Pixels that a file may declare.
  static let pixels: Int64 = 40_000_000
  /// Below this width or height in pixels it is a spacer, or counts who looks.
  static let smallestSide = 16
  /// Columns and lines that it may fill.
  static let cells = 400 * 200
  /// Seconds for decoding.
  static let seconds = 5.0
  /// Bytes of address space of the program that decodes.
  static let memory: UInt = 1 << 30
}
