import Terminal

extension Keymap {
  /// The keys of Gazette.
  package static let standard = Keymap(moving + reading + marking + searching + leaving + arranging)

  private static let moving = [
    Binding([.character("j"), .down], .down, "one row or line down (5j: five)"),
    Binding([.character("k"), .up], .up, "one row or line up"),
    Binding([.control("d")], .halfPageDown, "half a page down"),
    Binding([.control("u")], .halfPageUp, "half a page up"),
    Binding([.pageDown, .control("f")], .pageDown, "a page down"),
    Binding([.character("b"), .pageUp, .control("b")], .pageUp, "a page up"),
    Binding([.character("g"), .home], .start, "to the first row or line"),
    Binding([.character("G"), .end], .end, "to the last row or line"),
    Binding([.tab], .nextPane, "to the next pane"),
    Binding([.backTab], .previousPane, "to the pane before"),
  ]

  private static let reading = [
    Binding([.enter, .character("l"), .right], .open, in: .list, "read the selected article"),
    Binding([.character(" ")], .readOn, "a page on, then the next unread article"),
    Binding([.character("h"), .left, .escape], .back, "back to the list; end a search"),
    Binding([.character("J")], .nextArticle, "the next article"),
    Binding([.character("K")], .previousArticle, "the article before"),
    Binding([.character("n")], .next, "the next hit of a search, else the next unread article"),
    Binding([.character("N")], .previous, "the hit before"),
    Binding([.character("O")], .original, "the original page here, or the saved text again"),
    Binding([.character("D")], .difference, "what differs between saved text and original"),
    Binding([.character("V")], .change, "what was changed in the article or its page"),
    Binding([.character("o")], .browser, "open the original page in the browser"),
    Binding([.character("y")], .copyAddress, "copy the address of the original"),
    Binding([.character("f")], .link, "open a link here, by its number"),
    Binding([.character("F")], .linkInBrowser, "open a link in the browser"),
    Binding(
      [.character("H"), .backspace], .backInStack, "back from a link to what was read before"),
    Binding([.character("+")], .keepPage, "keep the page of a link in the library"),
    Binding([.character("i")], .pictures, "show or hide pictures"),
    Binding([.character("|")], .pipe, "pipe the article's text into a command"),
    Binding([.character("w")], .save, "save the article as Markdown"),
  ]

  private static let marking = [
    Binding([.character("u")], .toggleRead, "mark as read or unread"),
    Binding([.character("s")], .toggleStar, "star or unstar"),
    Binding([.character("t")], .tags, "edit the tags of the article"),
    Binding([.character("A")], .markAllRead, "mark everything in the list as read"),
    Binding([.character("d")], .trash, "into the trash, or out of it; a feed goes"),
    Binding([.character("U")], .undo, "take the last change back"),
  ]

  private static let searching = [
    Binding([.character("/")], .search, "search all articles while you type"),
    Binding([.character("\\")], .find, "find in this article"),
    Binding([.character("R")], .relevance, "rank hits by relevance, or newest first"),
    Binding([.character("&")], .facets, "narrow by source, month or tag"),
    Binding([.character("S")], .saveSearch, "keep the search as a view"),
    Binding([.character(",")], .sort, "sort by date, oldest first, source, title"),
    Binding([.character("@")], .date, "go to a date"),
    Binding([.character(":")], .commandLine, "type a command"),
    Binding([.character("?"), .function(1)], .help, "this help; type to search it"),
  ]

  private static let arranging = [
    Binding([.character("B")], .sidebar, "show or hide the sidebar"),
    Binding([.character("<")], .narrower, "make the list smaller"),
    Binding([.character(">")], .wider, "make the list larger"),
    Binding([.character("=")], .resetSplit, "reset the split"),
    Binding([.character("z")], .zoom, "show only this pane, or both"),
    Binding([.character("v")], .orientation, "panes side by side or above each other"),
    Binding([.character("m")], .mouse, "give the mouse to the terminal, or take it"),
    Binding([.character("T")], .theme, "dark or light colours"),
  ]

  private static let leaving = [
    Binding([.character("r")], .refresh, "ask all feeds and look at all folders again"),
    Binding([.character("a")], .add, "add a feed, a site, a folder or a file"),
    Binding([.character("e")], .feeds, "how the feeds fare, and why one failed"),
    Binding([.control("l")], .redraw, "draw the screen anew"),
    Binding([.control("z")], .suspend, "stop; fg returns"),
    Binding([.character("q")], .backOrQuit, "back, then quit"),
    Binding([.character("Q"), .control("c")], .quit, "quit; ^C ends a search, prompt or overlay"),
  ]
}
