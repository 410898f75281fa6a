import NewsModel

/// What a date in a document says it is.
public enum DateLabel: String, Hashable, Sendable {
  /// `Published on`, `Posted`, `Veröffentlicht am`, `发布时间`.
  case published
  /// `Updated:`, `Last modified on`, `Stand:`, `Обновлено`.
  case updated
  /// `Collected At:`, `Retrieved on`, `Exported`: when a tool saved the document.
  case exported
  /// `Document Date:`, `Date:`: a date that does not say of what.
  case document
}

/// A date found in a line.
public struct DateMatch: Hashable, Sendable {
  /// The moment that the line names.
  public let moment: Moment
  /// Where the date stands in the line, from its weekday or first number to its zone, without label.
  public let range: Range<String.Index>
  /// What the words beside it call it; `nil` where they do not say.
  public let label: DateLabel?
  /// Whether the line is nothing but dates with their labels and separators.
  public let isWholeLine: Bool

  /// A match from its parts.
  public init(moment: Moment, range: Range<String.Index>, label: DateLabel?, isWholeLine: Bool) {
    self.moment = moment
    self.range = range
    self.label = label
    self.isWholeLine = isWholeLine
  }
}
