import Glibc

/// The signals that ncurses would handle by itself: it would end the program from inside a handler,
/// or draw there. The program has its own way for each of them.
struct SavedSignals {
  private static let numbers = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH]
  private let actions: [sigaction]

  init() {
    actions = Self.numbers.map { number in
      var action = sigaction()
      sigaction(number, nil, &action)
      return action
    }
  }

  func restore() {
    for (number, action) in zip(Self.numbers, actions) {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}
