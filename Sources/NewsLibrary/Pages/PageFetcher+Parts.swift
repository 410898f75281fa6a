import NewsFetching
import NewsModel

/// The rest of an article that is cut into pages, and other variants of one.
extension PageFetcher {
  /// A longer article is one that never ends.
  private static let mostParts = 10

  /// Appends the further parts of an article, each of them what it adds.
  ///
  /// - Returns: What is to be known about it.
  func joinParts(to read: inout ReadPage, _ visit: PageVisit) async -> [String] {
    var next = read.signs.links.next
    var seen = Set(read.article.document.blocks)
    var visited: Set = [visit.request.address, read.body.finalAddress]
    var parts = 1
    while let address = next, visited.insert(address).inserted {
      guard parts < Self.mostParts, ContinuousClock.now < visit.end else {
        return ["Only the first \(parts) parts of the article were fetched."]
      }
      let part: ReadPage
      do throws(PageFailure) {
        part = try await self.read(address, visit)
      } catch {
        return ["Part \(parts + 1) of the article is missing: \(error.sentence)"]
      }
      let added = part.article.document.blocks.filter { seen.insert($0).inserted }
      guard !added.isEmpty else { break }
      read.article.document.blocks += added
      parts += 1
      next = part.signs.links.next
    }
    return parts > 1 ? ["The article was joined from \(parts) parts."] : []
  }

  /// A page with hardly any text may have it in another variant; whichever has more is taken.
  func variant(of read: ReadPage, _ visit: PageVisit) async -> (ReadPage, notes: [String]) {
    guard read.letters < ReadPage.hardlyAnyText else { return (read, []) }
    let variants = [
      (read.signs.links.amp, "small screens"), (read.signs.links.print, "printers"),
    ]
    for (address, purpose) in variants {
      guard let address, address != read.body.finalAddress else { continue }
      do throws(PageFailure) {
        let other = try await self.read(address, visit)
        guard other.letters >= ReadPage.hardlyAnyText else { continue }
        return (other, ["The text is from the variant for \(purpose)."])
      } catch {
        continue
      }
    }
    return (read, [])
  }
}
