import NewsFetching
import NewsModel

/// The words for a page that cannot be read; nobody else makes any.
extension PageFailure {
  /// What failed, and where.
  package var sentence: String {
    if case .fetch(let failure) = reason { return failure.sentence }
    return "\(Self.words(reason, at: address)) (\(address))."
  }

  /// What can be done about it.
  package var nextStep: String { nextStep(toArchive: "the archived copy") }

  /// What can be done about it.
  ///
  /// - Parameter archive: How the archived copy is asked for, where that may help.
  package func nextStep(toArchive archive: String) -> String {
    switch reason {
    case .fetch(let failure):
      privateHost == nil ? failure.nextStep(toArchive: archive) : Self.typing(failure.address)
    case .paywall: "Open it in the browser and log in there."
    case .consentWall: "Open it in the browser and answer there."
    case .needsScripts, .noText, .refusedRefresh(.toItself): "Open it in the browser."
    case .refusedRefresh(.toScheme): "Look for the article elsewhere."
    case .picture, .foreignType: "Open it in the browser."
    case .empty: "Try again later, or open it in the browser."
    case .feed: "Subscribe to it with gazette add."
    case .portableDocumentNeedsProgram:
      "Install pdftotext (apt-get install poppler-utils), or open it in the browser."
    case .portableDocumentUnreadable: "Open it in the browser."
    case .closedToPrograms: "Open it yourself if you want it."
    case .notArchived(instead: nil): "Open the page itself in the browser."
    case .archiveFailed(_, instead: nil): "Try again later, or open the page itself in the browser."
    case .notArchived, .archiveFailed: "Search for the title, or try again later."
    }
  }

  /// How somebody says that an address of a private network is meant; a quotation mark in it would
  /// end the shell's.
  private static func typing(_ address: String) -> String {
    let quoted = address.replacing("'", with: "%27")
    return "Type this address yourself if you want it: :open \(address) in the reader, or "
      + "gazette fetch '\(quoted)'."
  }

  private static func words(_ reason: Reason, at address: String) -> String {
    switch reason {
    case .fetch(let failure): failure.shortSentence
    case .paywall: "The page gives only its beginning to those who do not pay"
    case .consentWall: "The page shows nothing before somebody consents to cookies"
    case .needsScripts: "The page is empty until its scripts have run"
    case .noText: "The page has no text"
    case .empty: "The page is empty"
    case .picture(let type): "This is a picture (\(type))"
    case .foreignType(let type): "This is no page but \(type)"
    case .feed: "This is a feed"
    case .portableDocumentNeedsProgram: "This is a PDF, and nothing is installed that reads it"
    case .portableDocumentUnreadable(let words): "This PDF cannot be read: \(words)"
    case .closedToPrograms: "The site does not want programs that come on their own"
    case .refusedRefresh(.toItself): "The page has no text and only leads back to itself"
    case .refusedRefresh(.toScheme(let scheme)):
      "The page has no text and leads to an address of \(scheme):, which is not followed"
    case .notArchived(instead: let instead?):
      "\(words(instead, at: address)), and the archive has no copy of it"
    case .notArchived: "The archive has no copy of the page"
    case .archiveFailed(let failure, instead: let instead?):
      "\(words(instead, at: address)), and the archive could not be asked: \(failure.shortSentence)"
    case .archiveFailed(let failure, _):
      "The archive could not be asked: \(failure.shortSentence)"
    }
  }
}
