/// What a piece of the screen around the article's text means.
package enum ScreenRole: Hashable, Sendable, CaseIterable {
  case text, quiet, rule
  case unreadTitle, readTitle, unreadMark, star, source, date, day
  case selected, selectedElsewhere
  case hit
  case prompt, placeholder, status, hint, notice, error
  case helpKeys
}
