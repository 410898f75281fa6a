/// What a key did to the screen, burst by burst.
struct KeyTrace {
  /// The screen after a burst of output.
  struct Frame {
    /// Since the key.
    let seconds: Double
    let screen: ScreenModel
  }

  /// Before the key.
  let before: ScreenModel
  let frames: [Frame]
  /// Whether everything came to rest before the patience was over.
  let isSettled: Bool

  /// Every moment at which a part of the screen changed.
  func changes(of area: ScreenModel.Area? = nil, after moment: Double = 0) -> [Double] {
    let area = area ?? before.whole
    var shown = before.cells(in: area)
    return frames.compactMap { frame in
      let now = frame.screen.cells(in: area)
      defer { shown = now }
      return now == shown || frame.seconds < moment ? nil : frame.seconds
    }
  }

  /// The frame of the key: when a part of the screen first changed, with all the output that follows
  /// with gaps of less than `quiet`.
  func frame(of area: ScreenModel.Area? = nil, quiet: Double = 0.025) -> Double? {
    guard let last = changes(of: area).first else { return nil }
    return output(after: last, quiet: quiet)
  }

  /// The last output, from a moment on, before so much quiet.
  func output(after moment: Double = 0, quiet: Double = 0.025) -> Double? {
    var last: Double?
    for frame in frames where frame.seconds >= moment {
      if let last, frame.seconds - last >= quiet { break }
      last = frame.seconds
    }
    return last
  }
}

extension ScreenModel {
  var whole: Area { Area(lines: 0..<lines, columns: 0..<columns) }
}
