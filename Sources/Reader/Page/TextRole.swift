/// What a piece of an article's page means; a theme gives each a style.
package enum TextRole: Hashable, Sendable, CaseIterable {
  case body, title, meta, address, heading, quote, quoteBar, bullet, code
  case link, linkNumber, caption, credit, strong, emphasis, tableHeader
  case hit, currentHit, rule
  case removed, added
}
