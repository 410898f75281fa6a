/// How often each figure is taken.
struct Plan {
  let starts: Int
  let keyRepeats: Int
  let searchRepeats: Int
  let idleSeconds: Double

  init(isQuick: Bool) {
    starts = isQuick ? 3 : 11
    keyRepeats = isQuick ? 5 : 20
    searchRepeats = isQuick ? 1 : 3
    idleSeconds = isQuick ? 5 : 20
  }
}
