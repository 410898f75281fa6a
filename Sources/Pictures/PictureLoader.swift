import NewsFetching
import Terminal

/// Pictures of articles as cells: taken from the disk, else from the web, and decoded elsewhere.
package struct PictureLoader: Sendable {
  private let web: WebFetcher
  private let cache: PictureCache?
  private let decoder: PictureChild

  /// A loader on top of the one fetcher.
  ///
  /// - Parameter cache: What keeps the files; `nil` for nothing.
  package init(web: WebFetcher, cache: PictureCache?, decoder: PictureChild) {
    self.web = web
    self.cache = cache
    self.decoder = decoder
  }

  /// The cells of the picture at an address; cancelling the task ends it.
  ///
  /// - Parameters:
  ///   - room: Columns and lines that it may fill.
  ///   - isTyped: Whether the user typed the address's host, which may then be one of a private
  ///     network.
  /// - Throws: ``PictureFailure``.
  @concurrent
  package func picture(
    at address: String, in room: Size, isTyped: Bool
  ) async throws(PictureFailure) -> PictureCells {
    if let kept = await cache?.bytes(of: address) {
      return try await decoder.cells(of: kept, in: room)
    }
    let body: FetchedBody
    do throws(FetchFailure) {
      body = try await web.fetch(
        FetchRequest(address, for: .picture, reach: isTyped ? .typed([address]) : .never))
    } catch {
      throw .notFetched(error)
    }
    let cells = try await decoder.cells(of: body.bytes, in: room)
    // Only what can be shown is worth its room.
    await cache?.keep(body.bytes, of: address)
    return cells
  }
}
