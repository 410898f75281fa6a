import Foundation
import NewsFetching
import NewsModel

/// Copies of pages that are dead, or that the user wants as they were.
extension PageFetcher {
  /// The copy that the archive has of a page, labelled with its date.
  ///
  /// - Parameter reason: Why the page itself cannot be read; `nil` where nobody tried.
  func archived(
    _ visit: PageVisit, instead reason: PageFailure.Reason?
  ) async throws(PageFailure) -> WebPage {
    let address = WebFetcher.withoutSecrets(visit.request.address)
    let copy = try await copy(of: visit, instead: reason)
    var copyRequest = visit.request
    copyRequest.address = copy.address
    // The user configured the archive, so it may be in his own network.
    copyRequest.isTyped = true
    let copyVisit = PageVisit(request: copyRequest, report: visit.report)
    let read: ReadPage
    do throws(PageFailure) {
      read = try await self.read(copy.address, copyVisit, copyOf: address)
    } catch {
      guard case .fetch(let failure) = error.reason else { throw error }
      throw PageFailure(.archiveFailed(failure, instead: reason), at: address)
    }
    if let obstacle = read.obstacle { throw PageFailure(obstacle, at: copy.address) }
    let day = copy.date.formatted(.iso8601.year().month().day())
    let notes = ["This is the archived copy of \(day) (\(read.body.finalAddress))."] + read.notes
    var article = read.article
    article.url = address
    article.exported = Moment(date: copy.date, precision: .second, zoneOffset: 0)
    article.warnings += notes
    return WebPage(
      article: article, format: read.format, finalAddress: read.body.finalAddress,
      permanentAddress: nil, date: read.body.date, bytes: read.body.bytes,
      contentType: read.body.contentType, charset: read.body.charset, archived: copy.date,
      notes: notes)
  }

  private func copy(
    of visit: PageVisit, instead reason: PageFailure.Reason?
  ) async throws(PageFailure) -> PageArchive.Copy {
    let address = WebFetcher.withoutSecrets(visit.request.address)
    let question = archive.question(about: address)
    let request = FetchRequest(question, for: .other, reach: .typed([question]))
    let answer: FetchedBody
    do throws(FetchFailure) {
      answer = try await web.fetch(request)
    } catch {
      throw PageFailure(.archiveFailed(error, instead: reason), at: address)
    }
    guard let copy = archive.copy(in: answer.bytes, of: address) else {
      throw PageFailure(.notArchived(instead: reason), at: address)
    }
    return copy
  }
}
