import NewsModel

/// An entry while it is read; a class, for so much is never to be copied.
final class EntryDraft {
  var title = Ranked<FeedText>()
  var content = Ranked<FeedText>()
  var summary = Ranked<FeedText>()
  var link = Ranked<String>()
  var guid = Ranked<String>()
  var published = Ranked<Moment>()
  var updated = Ranked<Moment>()
  var people = RankedPeople()
  var source = Ranked<String>()
  /// The address of the feed that RSS says the entry came through, with what it calls that.
  var origin: (address: String, name: String)?
  var image = Ranked<String>()
  var language: String?
  var categories: [String] = []
  var attachments: [Attachment] = []
  /// Pictures that stand for the entry or its author, and are no files of it.
  var thumbnails: Set<String> = []
  /// Seconds that the first file takes to play.
  var duration: Int?
  var comments = Ranked<String>()
  var repliesTo: String?
  /// The `guid` where it is an address, too.
  var guidLink: String?
  var base: FeedBase

  init(base: FeedBase) { self.base = base }
}

/// The feed itself while it is read.
struct FeedDraft {
  var title = Ranked<FeedText>()
  var summary = Ranked<FeedText>()
  var copyright = Ranked<FeedText>()
  var link = Ranked<String>()
  var address: String?
  var id = Ranked<String>()
  var published = Ranked<Moment>()
  var updated = Ranked<Moment>()
  var people = RankedPeople()
  var icon = Ranked<String>()
  var language = Ranked<String>()
  var generator: String?
  var categories: [String] = []
  var rhythm = FeedRhythm()
}
