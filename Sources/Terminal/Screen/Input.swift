/// Something that the person at the terminal did.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// A bracketed paste: text as it was pasted, not yet cleaned.
  case paste(String)
  /// The window has this size now.
  case resize(Size)
}

/// A key, with the modifiers that terminals really report.
package enum Key: Hashable, Sendable {
  /// A grapheme cluster that was typed.
  case character(Character)
  /// Control with a lower-case letter: `.control("d")`.
  case control(Character)
  /// Alt (or Escape quickly before) with a character.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
}

/// What the mouse did.
package struct MouseEvent: Hashable, Sendable {
  /// The kind of action.
  package enum Action: Hashable, Sendable {
    case press, release, drag, doubleClick, wheelUp, wheelDown
  }

  /// What was done.
  package var action: Action
  /// Where.
  package var position: Point

  /// An event from its parts.
  package init(_ action: Action, at position: Point) {
    self.action = action
    self.position = position
  }
}
