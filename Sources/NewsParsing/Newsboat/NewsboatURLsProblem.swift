/// What was odd about one line of newsboat's `urls` file.
public struct NewsboatURLsProblem: Hashable, Sendable {
  /// The number of the line in its file, from 1.
  public var line: Int
  /// What is odd.
  public var kind: Kind

  /// What can be odd about a line.
  public enum Kind: Hashable, Sendable {
    /// The address or a tag asks for the output of a command, which is never run: an address with it
    /// is left out, a tag is taken as it is written, which is all that newsboat 2.21 does too.
    case backticks(String)
    /// The address is of no kind that newsboat reads; the line is left out.
    case unsupportedAddress(String)
    /// A query without name or expression, or a command or filter without one of its parts; the line
    /// is left out.
    case incomplete(String)
    /// A quote is never closed; it reaches to the end of the line, as it does for newsboat.
    case openQuote
    /// An earlier line names the same feed; it stays the only one and gets the tags of this line, if
    /// there are any.
    case repeated(earlier: Int)
  }

  /// A problem from its parts.
  public init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}
