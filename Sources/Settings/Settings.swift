/// What the reader set in `config.toml`; every setting has a value without any file.
package struct Settings: Hashable, Sendable {
  /// When an archive of the web is asked for a page that is gone.
  package enum ArchiveUse: String, Hashable, Sendable, CaseIterable {
    /// When somebody says so.
    case asked
    /// Whenever a page is gone.
    case always
  }

  /// `dark` or `light`; `nil` for what the terminal says of itself.
  package var theme: String?
  /// Whether the mouse is taken from the terminal.
  package var takesMouse = true
  /// Whether pictures are shown, where the terminal has the colours for them.
  package var showsPictures = true
  /// Minutes between two refreshes while somebody reads; 0 for none.
  package var refreshMinutes = 30
  /// Whether new articles are announced to the desktop.
  package var notifies = false
  /// When an archive is asked.
  package var archiveUse = ArchiveUse.asked
  /// The address that says whether the archive has a page; `{url}` stands for the page's.
  package var archiveQuery: String?
  /// The address of a copy; `{time}` stands for the fourteen digits of its time.
  package var archiveCopy: String?
  /// The programs that open what is not text, by its type: `audio/*`.
  package var programs: [Program] = []
  /// Several commands on one key.
  package var macros: [Macro] = []
  /// What is done with articles that come.
  package var rules: [Rule] = []
  /// Searches whose new articles count as read from the start.
  package var mutes: [String] = []

  /// Settings of somebody who set nothing.
  package init() {}

  /// A program for a type.
  package struct Program: Hashable, Sendable {
    /// `audio/*`, `image/png`.
    package var type: String
    /// The program and its arguments; `{url}` stands for the address, which else comes last.
    package var arguments: [String]
  }

  /// Commands on a key.
  package struct Macro: Hashable, Sendable {
    /// `x`, `ctrl-t`, `f5`.
    package var key: String
    /// As they are typed behind `:`.
    package var commands: [String]
  }

  /// What is done with new articles that a search finds.
  package struct Rule: Hashable, Sendable {
    /// In the language of the search bar.
    package var search: String
    /// A program and its arguments, which gets the article as JSON on its standard input.
    package var run: [String] = []
    /// Tags that they get.
    package var tags: [String] = []
    /// Whether they are starred.
    package var stars = false
    /// Whether they count as read from the start: a rule that mutes.
    package var marksRead = false
  }
}
