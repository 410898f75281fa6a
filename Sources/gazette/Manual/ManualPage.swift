import ArgumentParser
import NewsModel
import Reader

/// The manual page, made from the commands' own help and the reader's own keymap.
enum ManualPage {
  static var text: String {
    var page = Roff(
      title: "gazette", section: 1, version: Gazette.configuration.version)
    page.heading("Name")
    page.paragraph("gazette - read, search and open articles in a terminal")
    page.heading("Synopsis")
    page.verbatim("gazette\ngazette PATH...\ngazette COMMAND ...")
    page.heading("Description")
    page.paragraph(description)
    addCommands(to: &page)
    addKeys(to: &page)
    page.heading("Searching")
    page.paragraph(searchIntroduction)
    for (form, meaning) in SearchHelp.forms { page.item(form, meaning) }
    page.heading("Environment")
    for (name, meaning) in environment { page.item(name, meaning) }
    page.heading("Exit status")
    for (code, meaning) in exitCodes { page.item(code, meaning) }
    return page.text
  }

  private static func addCommands(to page: inout Roff) {
    page.heading("Commands")
    for command in Gazette.configuration.subcommands where command.configuration.shouldDisplay {
      page.item(
        "gazette \(command.configuration.commandName ?? "")", command.configuration.abstract)
      page.verbatim(command.helpMessage(columns: 78))
    }
  }

  private static func addKeys(to page: inout Roff) {
    page.heading("Keys")
    page.paragraph(
      "A number before a key repeats it. Behind : every command can be typed by its name, with "
        + "completion by Tab.")
    for row in Keymap.standard.helpRows {
      page.item("\(row.keys)  (:\(row.command))", row.help)
    }
  }

  private static let description = """
    Gazette keeps a library of saved articles - plain text, Markdown and HTML pages, from folders \
    that it follows - and shows it in a split screen: a sidebar, a list, the article, a search bar \
    and a status line. Without an argument the library opens; files and folders that are named are \
    only looked at. Nothing is ever written to them.
    """

  private static let searchIntroduction = """
    Words must all occur; case, accents, apostrophes and dashes do not matter. While typing, the \
    last word is taken for the beginning of one. What cannot be understood is said, and the rest is \
    answered.
    """

  static let environment = [
    ("GAZETTE_LIBRARY", "the library; --library goes before it"),
    (
      "XDG_DATA_HOME",
      "the library is gazette/library.sqlite in it, usually in ~/.local/share"
    ),
    (
      "XDG_STATE_HOME",
      "gazette/session.json in it remembers where you were, usually in ~/.local/state"
    ),
    (
      "XDG_CACHE_HOME",
      "gazette/pictures in it keeps at most 64 MB of pictures, usually in ~/.cache"
    ),
    (
      "BROWSER",
      "the program that opens addresses; xdg-open where it is not set, else a text browser"
    ),
    ("http_proxy, https_proxy, all_proxy, no_proxy", "the proxy for what is fetched"),
    ("NO_COLOR", "no colours when it is set"),
    ("LC_ALL, LC_CTYPE, LANG", "whether the terminal shows more than ASCII"),
    ("WAYLAND_DISPLAY, DISPLAY, TMUX", "how text is copied: wl-copy, xclip, tmux or OSC 52"),
  ]

  private static let exitCodes = [
    ("0", "all went well"),
    ("1", "a file or a page could not be read, or a search found nothing"),
    ("2", "wrong usage"),
  ]
}
