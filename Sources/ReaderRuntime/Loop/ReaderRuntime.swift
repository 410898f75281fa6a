import Foundation
import NewsLibrary
import NewsModel
import Pictures
import Reader
import Terminal

/// The loop around the reader: the one owner of the terminal.
///
/// Messages are queued; a batch of them is answered by `ReaderState.update`, their effects are
/// started, and then the screen is painted once. Everything slow runs off the main actor.
@MainActor
package final class ReaderRuntime {
  let screen: any Screen
  let library: NewsLibrary
  let surroundings: Surroundings
  let pages: PageFetcher
  /// Whether an archive is asked whenever a page is dead.
  let asksArchive: Bool
  /// `nil` where nobody shows pictures.
  let pictures: PictureLoader?
  let lanes = Lanes()
  private let sessionFile: SessionFile?
  private var keptSession: ReaderSession?

  private(set) var state: ReaderState
  private var inbox: [Message] = []
  private var isDrainScheduled = false
  private var errands = 0
  private var settlers: [CheckedContinuation<Void, Never>] = []
  private var lastStore: Task<Void, Never>?
  /// When a key last changed what is searched for.
  var lastTyped: ContinuousClock.Instant?
  /// What was saved or copied and has to be whole before the program ends.
  var last: [Task<Void, Never>] = []
  var background: [Task<Void, Never>] = []
  /// The feeds of the library that are followed.
  var followed: (addresses: Set<String>, task: Task<Void, Never>)?
  /// The refresh of web feeds that is under way, or was the last.
  var webRefresh: Task<Void, Never>?
  /// How often a refresh of web feeds was given up.
  var webRefreshesGivenUp = 0
  /// Minutes between two refreshes; 0 for none.
  let refreshMinutes: Int
  /// When somebody sat down to read.
  let begunAt = Date()
  var lastWebRefresh: Date?
  var sources: TerminalSources?
  var clock: MinuteClock?
  private var quiet: QuietMoment?
  /// Comes soon after the last key: even a reader that is killed begins again where it was.
  private var rest: QuietMoment?
  /// Called whenever nothing has happened for a while.
  private let whenQuiet: @MainActor () -> Void

  /// Whether the terminal belongs to another program for now.
  var isAway = false
  /// The exit code, once the reader was asked to end.
  package private(set) var exitCode: Int32?
  private var endWaiter: CheckedContinuation<Void, Never>?

  /// A loop that has not begun.
  ///
  /// - Parameters:
  ///   - sessionFile: What remembers where the reader was; `nil` for nothing.
  ///   - whenQuiet: Called whenever nothing has happened for some seconds.
  package init(
    state: ReaderState, screen: any Screen, library: NewsLibrary, surroundings: Surroundings,
    pages: PageFetcher = PageFetcher(version: ""), asksArchive: Bool = false,
    refreshMinutes: Int = 0, pictures: PictureLoader? = nil, sessionFile: SessionFile? = nil,
    whenQuiet: @escaping @MainActor () -> Void = {}
  ) {
    self.whenQuiet = whenQuiet
    self.pictures = pictures
    self.pages = pages
    self.asksArchive = asksArchive
    self.refreshMinutes = refreshMinutes
    self.state = state
    self.screen = screen
    self.library = library
    self.surroundings = surroundings
    self.sessionFile = sessionFile
  }

  /// Runs until the reader quits, a signal ends it or the terminal goes away.
  ///
  /// - Returns: the exit code: 0, or 128 and the number of the signal.
  package func run(reading paths: [String]) async -> Int32 {
    sources = TerminalSources(
      input: { [weak self] in self?.inputArrived() },
      signal: { [weak self] in self?.caught($0) })
    begin(reading: paths)
    if exitCode == nil { await withCheckedContinuation { endWaiter = $0 } }
    sources?.cancel()
    if !isAway { screen.handOver() }
    keepWhereItIs()
    await lastStore?.value
    for task in last { await task.value }
    return exitCode ?? 0
  }

  /// Paints the first frame and starts what goes on by itself: reading files, the library's
  /// changes, the clock.
  package func begin(reading paths: [String]) {
    clock = MinuteClock { [weak self] now in
      guard let self else { return }
      post(.clock(now))
      refreshWebIfDue(at: now)
    }
    rest = QuietMoment(after: .seconds(1)) { [weak self] in self?.keepWhereItIs() }
    quiet = QuietMoment(whenQuiet)
    perform(state.update(.clock(Date())))
    perform(state.start())
    paint()
    followLibrary()
    followOtherPrograms()
    followRules()
    readFiles(paths)
    refreshWebSoon()
  }

  /// Queues a message; it is answered together with all others that are queued by then.
  package func note(_ event: String) { Journal.note(event) }

  package func post(_ message: Message) {
    if case .failed(let sentence) = message { Journal.note(sentence) }
    if case .overview(let overview) = message { follow(overview.feeds) }
    inbox.append(message)
    guard !isDrainScheduled else { return }
    isDrainScheduled = true
    Task { drain() }
  }

  /// Takes everything that was typed and answers it at once.
  package func inputArrived() {
    guard !isAway else { return }
    inbox += screen.pendingEvents().map(Message.input)
    drain()
  }

  private func drain() {
    isDrainScheduled = false
    while !inbox.isEmpty && exitCode == nil {
      let batch = inbox
      inbox = []
      for message in batch where exitCode == nil { perform(state.update(message)) }
    }
    paint()
    wakeSettlers()
    quiet?.postpone()
    rest?.expect()
  }

  /// Keeps the session, and the place in the article that is open.
  private func keepWhereItIs() {
    perform(state.placeAtEnd())
    let session = state.session
    guard session != keptSession else { return }
    keptSession = session
    sessionFile?.write(session)
  }

  func paint() {
    guard !isAway && exitCode == nil else { return }
    let frame = state.view()
    screen.present(frame.surface, cursor: frame.cursor)
  }

  /// Ends the loop; the first reason counts.
  func end(_ code: Int32) {
    guard exitCode == nil else { return }
    exitCode = code
    Journal.note("ended with code \(code)")
    lanes.cancelAll()
    for task in background { task.cancel() }
    clock?.cancel()
    quiet?.cancel()
    rest?.cancel()
    endWaiter?.resume()
    endWaiter = nil
    wakeSettlers()
  }
}

// MARK: - Knowing when nothing is left to do

extension ReaderRuntime {
  /// Returns when no lane is busy, no errand is under way and no message is queued.
  package func settle() async {
    guard !isIdle else { return }
    await withCheckedContinuation { settlers.append($0) }
  }

  private var isIdle: Bool {
    exitCode != nil || (inbox.isEmpty && lanes.isIdle && errands == 0)
  }

  func wakeSettlers() {
    guard isIdle else { return }
    let waiting = settlers
    settlers = []
    for settler in waiting { settler.resume() }
  }

  /// Work beside the lanes: counted, so that `settle` waits for it.
  func beginErrand() { errands += 1 }

  func endErrand() {
    errands -= 1
    wakeSettlers()
  }

  /// Changes of status are stored one after the other, in the order of the keys.
  func storeInOrder(_ work: @escaping @MainActor () async -> Void) {
    let previous = lastStore
    beginErrand()
    lastStore = Task {
      await previous?.value
      await work()
      endErrand()
    }
  }
}
