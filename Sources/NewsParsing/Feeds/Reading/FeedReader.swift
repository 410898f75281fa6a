import NewsModel

/// Takes the events of an XML feed, of whatever format, and keeps what they say.
final class FeedReader: XMLEvents {
  /// Where in a feed an element stands.
  enum Place {
    case document, feed, entry, source, person, image
  }

  struct Frame {
    var place: Place
    var base: FeedBase
    var element: FeedElement?
  }

  var format: FeedFacts.Format?
  var version: String?
  var feed = FeedDraft()
  /// No more than are wanted.
  private(set) var entries: [EntryDraft] = []
  /// How many entries there were so far, the wanted ones and the others.
  private(set) var total = 0
  private let most: Int
  var entry: EntryDraft?
  /// What the source of an entry is called, and who wrote for it.
  var person = FeedPerson()
  let words = ByteBuffer()
  var capture: FeedCapture?
  var isPermalink = true
  /// The `url` of the RSS `source` that is open.
  var sourceAddress: String?
  private var frames: [Frame]
  private var siteBase: FeedBase?
  private var skipped = 0
  /// The words of a person that are in no element of their own.
  private let personWords = ByteBuffer()

  init(base: String?, most: Int) {
    self.most = most
    frames = [Frame(place: .document, base: FeedBase(address: base, isDeclared: false))]
  }

  var place: Place { frames[frames.count - 1].place }
  var base: FeedBase { frames[frames.count - 1].base }

  func start(_ tag: XMLStartTag) {
    if skipped > 0 {
      skipped += 1
      return
    }
    if capture != nil {
      capture?.start(tag, into: words)
      return
    }
    var base = self.base
    if tag.attributes.count > 0, let reference = tag.attributes.xmlString("base") {
      base = base.declaring(reference)
    }
    guard let element = tag.name.element else {
      // A wrapper that nobody knows may hold entries, and markup may stand around a name.
      if place == .document || place == .person {
        frames.append(Frame(place: place, base: base))
      } else {
        skip()
      }
      return
    }
    open(element, tag, base)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0 else { return }
    if capture != nil {
      capture?.text(bytes, into: words)
    } else if place == .person {
      personWords.append(bytes)
    }
  }

  func end() {
    if skipped > 0 {
      skipped -= 1
    } else if capture != nil {
      if capture?.end(into: words) == false { finishCapture() }
    } else if frames.count > 1 {
      leave(frames.removeLast())
    }
  }

  /// What addresses in an entry are relative to: where nothing better is known, the feed's site.
  func entryBase(_ base: FeedBase) -> FeedBase {
    guard base.address == nil, let site = feed.link.value else { return base }
    if let siteBase, siteBase.address == site { return siteBase }
    let siteBase = FeedBase(address: site, isDeclared: false)
    self.siteBase = siteBase
    return siteBase
  }

  func push(_ place: Place, _ base: FeedBase, _ element: FeedElement? = nil) {
    frames.append(Frame(place: place, base: base, element: element))
    if place == .person {
      person = FeedPerson()
      personWords.removeAll()
    }
  }

  /// Counts an entry; `false` where there are as many as are wanted.
  func countEntry() -> Bool {
    total += 1
    return total <= most
  }

  /// Leaves an element out with all that is in it.
  func skip() { skipped = 1 }

  func gather(_ element: FeedElement, _ mode: FeedCapture.Mode, _ base: FeedBase) {
    words.removeAll()
    capture = FeedCapture(element: element, mode: mode, base: base)
  }

  private func finishCapture() {
    guard let finished = capture else { return }
    capture = nil
    take(finished.text(from: words), finished.element)
  }

  private func leave(_ frame: Frame) {
    switch frame.element {
    case .entry?:
      if let entry { entries.append(entry) }
      entry = nil
    case let element? where frame.place == .person:
      if person.name == nil, person.email == nil,
        let named = PersonText.person(inMarkup: personWords.string)
      {
        person.name = named.name
        person.email = named.email
      }
      guard person.label != nil else { return }
      takePerson(person, element)
    default: break
    }
  }
}
