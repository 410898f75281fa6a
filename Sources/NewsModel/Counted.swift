/// A number with the noun that it counts: `1 feed`, `2 feeds`, `0 new articles`.
public enum Counted {
  /// The number and the noun.
  ///
  /// - Parameters:
  ///   - noun: What one of them is called; its plural is with an `s` at the end.
  ///   - plural: What several are called, where that is otherwise.
  public static func of(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(count) " + (count == 1 ? noun : plural ?? noun + "s")
  }
}
